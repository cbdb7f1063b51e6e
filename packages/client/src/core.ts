import { InvalidInputError, showCaller } from './errors.ts'
import { covers, essence, isJson } from './media-type.ts'
import { isObject, parseJson, tagOf } from './object.ts'
import { toBase64, wellFormed } from './request/base64.ts'
import { isBinary, isData } from './request/binary.ts'
import { encodeBody } from './request/choose-body.ts'
import { mergeHeaders, readHeaders, writeHeaders } from './request/headers.ts'
import { isPlain, toJson } from './request/json.ts'
import { plainValue } from './request/plain-value.ts'
import { repeated, writeQuery } from './request/query.ts'
import { isCode } from './response/classify.ts'
import { decode, decodeText, formOf, openText } from './response/decode.ts'
import { pick } from './response/failure-shapes.ts'
import { toApiError, toFormatError } from './send/failures.ts'
import { knowOperation } from './send/known-operation.ts'
import { timed } from './send/timed.ts'
import { transmit } from './send/transmit.ts'
import { callOptions, checkOptionsOfCall, wrongNumber } from './setup/check-options.ts'
import { unknownName } from './setup/known-names.ts'

/** What the part that loads later uses of the one that is there. */
export const core = {
  callOptions,
  checkOptionsOfCall,
  covers,
  decode,
  decodeText,
  encodeBody,
  essence,
  formOf,
  InvalidInputError,
  isBinary,
  isCode,
  isData,
  isJson,
  isObject,
  isPlain,
  knowOperation,
  mergeHeaders,
  openText,
  parseJson,
  pick,
  plainValue,
  readHeaders,
  repeated,
  showCaller,
  tagOf,
  timed,
  toApiError,
  toBase64,
  toFormatError,
  toJson,
  transmit,
  unknownName,
  wellFormed,
  writeHeaders,
  writeQuery,
  wrongNumber,
}
export type Core = typeof core
