export type { Api, Operation } from './api.ts'
export { type Binary, type NamedBinary, openBinary } from './body.ts'
export { type Client, type CreateClientOptions, createClient } from './create-client.ts'
export { basic, bearer, type Credential, headerKey, queryKey } from './credentials.ts'
export { readEnv, requireEnv } from './env.ts'
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
export { failsInItems, failsWhen } from './failure.ts'
export { formData } from './form-data.ts'
export type { InferredPathOptions } from './inferred-paths.ts'
export type { Method, PaginatedMethod } from './method.ts'
export type { CallOptions, ClientOptions } from './options.ts'
export { cursorPages, numberedPages } from './paginate.ts'
export type { RawClient } from './raw-client.ts'
