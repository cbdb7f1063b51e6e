import { isBinary, isData } from './body/binary.ts'
import { encodeBody } from './body/choose-body.ts'
import {
  ApiError,
  AuthenticationError,
  ConnectionError,
  describe,
  InvalidInputError,
  RateLimitError,
  ResponseFormatError,
  showCaller,
} from './errors.ts'
import { covers, essence } from './media-type.ts'
import { isObject, parseJson, tagOf } from './object.ts'
import { toBase64, wellFormed } from './request/base64.ts'
import { mergeHeaders, readHeaders, writeHeaders } from './request/headers.ts'
import { plainValue } from './request/plain-value.ts'
import { repeated, writeQuery } from './request/query.ts'
import { isPlain, toJson } from './request/to-json.ts'
import { pick, same } from './response/failure-shapes.ts'
import { knowOperation } from './send/known-operation.ts'
import { timed } from './send/timed.ts'
import { transmit } from './send/transmit.ts'
import { callOptions, checkOptionsOfCall, wrongNumber } from './setup/check-options.ts'
import { unknownName } from './setup/known-names.ts'

/** What the part that loads later uses of the one that is there. */
export const core = {
  ApiError,
  AuthenticationError,
  ConnectionError,
  callOptions,
  checkOptionsOfCall,
  covers,
  describe,
  encodeBody,
  essence,
  InvalidInputError,
  isBinary,
  isData,
  isObject,
  isPlain,
  knowOperation,
  mergeHeaders,
  parseJson,
  pick,
  RateLimitError,
  ResponseFormatError,
  plainValue,
  readHeaders,
  repeated,
  same,
  showCaller,
  tagOf,
  timed,
  toBase64,
  toJson,
  transmit,
  unknownName,
  wellFormed,
  writeHeaders,
  writeQuery,
  wrongNumber,
}
export type Core = typeof core
