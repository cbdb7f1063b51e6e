export type { Api, FailureShape, Operation, Pagination, SecurityScheme } from './api.ts'
export type { Binary } from './body.ts'
export { type Client, type CreateClientOptions, createClient } from './create-client.ts'
export type { Credential } from './credentials.ts'
export {
  ApiError,
  type ApiErrorDetails,
  AuthenticationError,
  type CallInfo,
  ConnectionError,
  CountersignError,
  InvalidInputError,
  isApiError,
  isCountersignError,
  RateLimitError,
  ResponseFormatError,
} from './errors.ts'
export type { Method, PaginatedMethod } from './method.ts'
export type { CallOptions, ClientOptions } from './options.ts'
export type { RawClient } from './raw.ts'
