const brand = Symbol.for('countersign.error')

/** Anything a Countersign client throws on its own account. */
export class CountersignError extends Error {
  override readonly name: string = 'CountersignError'
  readonly [brand] = true
}

/** What every failed call tells about itself. No value that was sent is among it. */
export interface CallInfo {
  readonly vendor: string
  readonly operationId: string
  readonly method: string
  /** The URL that was called; values that the spec marks as sensitive are replaced by the parameter's name in braces. */
  readonly url: string
}

export interface ApiErrorDetails<Status extends number = number, Body = unknown> extends CallInfo {
  readonly status: Status
  readonly code: string | undefined
  readonly body: Body
  readonly headers: Headers
  readonly requestId: string | undefined
  readonly retryAfter: number | undefined
}

/** The vendor answered and said no, be it with a 4xx or 5xx status or inside the body of a 2xx. */
export class ApiError<Status extends number = number, Body = unknown>
  extends CountersignError
  implements ApiErrorDetails<Status, Body>
{
  override readonly name: string = 'ApiError'
  declare readonly vendor: string
  declare readonly operationId: string
  declare readonly method: string
  declare readonly url: string
  /** The HTTP status; 200 for a failure inside a successful answer. */
  declare readonly status: Status
  /** The vendor's own code, always as text. */
  declare readonly code: string | undefined
  /** The decoded body. Not enumerable: it may carry personal data. */
  declare readonly body: Body
  /** The response headers. Not enumerable. */
  declare readonly headers: Headers
  /** What the vendor's support asks for. */
  declare readonly requestId: string | undefined
  /** Seconds until the vendor wants to be called again. */
  declare readonly retryAfter: number | undefined

  constructor(message: string, { body, headers, ...details }: ApiErrorDetails<Status, Body>) {
    super(message)
    Object.assign(this, details)
    Object.defineProperties(this, { body: { value: body }, headers: { value: headers } })
  }
}

/** The vendor refused the credentials: 401, or the vendor's own code for it. */
export class AuthenticationError<Status extends number = number, Body = unknown> extends ApiError<Status, Body> {
  override readonly name = 'AuthenticationError'
}

/** Too many calls: 429, or the vendor's own code for it. See `retryAfter`. */
export class RateLimitError<Status extends number = number, Body = unknown> extends ApiError<Status, Body> {
  override readonly name = 'RateLimitError'
}

/** No answer arrived: connection refused, name not found, TLS, reset. The reason is in `cause`. */
export class ConnectionError extends CountersignError {
  override readonly name = 'ConnectionError'
}

/** The call was refused before anything was sent. */
export class InvalidInputError extends CountersignError {
  override readonly name = 'InvalidInputError'
}

/** An answer arrived that is not what the vendor promises: HTML instead of JSON, truncated JSON, no body. */
export class ResponseFormatError extends CountersignError {
  override readonly name = 'ResponseFormatError'
  /** The HTTP status of the answer. */
  readonly status: number
  constructor(message: string, { status, ...options }: ErrorOptions & { status: number }) {
    super(message, options)
    this.status = status
  }
}

/** Whether a value was thrown by a Countersign client, also by another copy of this package. */
export const isCountersignError = (error: unknown): error is CountersignError =>
  typeof error === 'object' && error !== null && brand in error

/** Whether the vendor said no. See {@link ApiError}. */
export const isApiError = (error: unknown): error is ApiError =>
  isCountersignError(error) && 'operationId' in error && 'status' in error
