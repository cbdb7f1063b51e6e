export type { Api, BodyKind, Credential, EncodedBody, HeaderParameter, Operation, Server } from './api.ts'
export { type Batch, type BatchOptions, type BatchWork, batchWork } from './batches/batch-work.ts'
export { type Binary, type BinaryData, holdsBinary, isBinary, type NamedBinary } from './body/binary.ts'
export { bytes } from './body/bytes.ts'
export type { $Read, $Write, Readable, Writable } from './body/directions.ts'
export { formData, type OpenFile, openFile, type Part, writeForm } from './body/form-data.ts'
export { json } from './body/json.ts'
export { text } from './body/text.ts'
export { urlencoded } from './body/urlencoded.ts'
export { type Client, type CreateClientOptions, createClient } from './create-client.ts'
export {
  ApiError,
  AuthenticationError,
  type CallInfo,
  ConnectionError,
  CountersignError,
  InvalidInputError,
  isApiError,
  isCountersignError,
  RateLimitError,
  ResponseFormatError,
  TimeoutError,
} from './errors.ts'
export type { Method, PaginatedMethod } from './method.ts'
export type { CallOptions, ClientOptions, HeadersGiven } from './options.ts'
export { cursorPages } from './pages/cursor-pages.ts'
export { numberedPages } from './pages/numbered-pages.ts'
export type { RawClient } from './raw/raw-client.ts'
export { inCookie, inHeader } from './request/header-parameters.ts'
export { label, matrix, simple } from './request/path-styles.ts'
export {
  asJson,
  commas,
  deepObject,
  eachAsJson,
  members,
  pipes,
  renamed,
  reserved,
  spaces,
} from './request/query-styles.ts'
export { toJson } from './request/to-json.ts'
export { failsInItems, failsWhen } from './response/failure-shapes.ts'
export { basic, bearer, checkCredential, cookieKey, headerKey, queryKey } from './send/credentials.ts'
export { checkOptions } from './setup/check-options.ts'
export { readEnv, requireEnv } from './setup/env.ts'
export { guessed, type InferredPathOptions } from './setup/inferred-paths.ts'
export { requireOption } from './setup/require-option.ts'
export { ownServer, serverTemplate } from './setup/servers.ts'
export type { NodeRequest, WebhookRequest } from './webhooks/read-delivery.ts'
export { type Receive, receiver } from './webhooks/receiver.ts'
