import { isObject } from './object.ts'

const brand = Symbol.for('countersign.error')

/** What every failed call tells about itself. No value that was sent is among it. */
export interface CallInfo {
  readonly vendor: string
  readonly operationId: string
  readonly method: string
  /** The URL that was called, without its query; a value that the spec marks as sensitive stands as its name in braces. */
  readonly url: string
}

/** Anything a Countersign client throws on its own account. */
export class CountersignError extends Error {
  override readonly name: string = 'CountersignError'

  /** @param hidden fields that neither `JSON.stringify` nor `util.inspect` shows */
  constructor(message: string, details: object = {}, hidden: Record<string, unknown> = {}) {
    super(message)
    Object.assign(this, details)
    for (const key in hidden) Object.defineProperty(this, key, { value: hidden[key] })
  }

  get [brand](): true {
    return true
  }

  toJSON(): object {
    return { ...this, message: this.message }
  }
}

/** The vendor answered and said no, be it with a 4xx or 5xx status or inside the body of a 2xx. */
export class ApiError<Status extends number = number, Body = unknown> extends CountersignError implements CallInfo {
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
}

/** The vendor refused the credentials: 401, or the vendor's own code for it. */
export class AuthenticationError<Status extends number = number, Body = unknown> extends ApiError<Status, Body> {
  override readonly name = 'AuthenticationError'
}

/** Too many calls: 429, or the vendor's own code for it. See `retryAfter`. */
export class RateLimitError<Status extends number = number, Body = unknown> extends ApiError<Status, Body> {
  override readonly name = 'RateLimitError'
}

/**
 * No answer arrived, or not all of it: connection refused, name not found, TLS, reset. The message ends with the
 * network's own code; `cause` has what else it says, without URLs and credentials.
 */
export class ConnectionError extends CountersignError {
  override readonly name = 'ConnectionError'
  /** The network's own code, e.g. `ECONNREFUSED`; runtimes differ in theirs. */
  declare readonly code: string | undefined
  /** Whether the vendor may have got the request. */
  declare readonly reached: boolean
}

/** The answer took longer than `timeout`. */
export class TimeoutError extends CountersignError {
  override readonly name = 'TimeoutError'
  /** Milliseconds. */
  declare readonly timeout: number
  /** Which attempt it was, from 1. */
  declare readonly attempt: number
}

/** The call was refused before anything was sent. */
export class InvalidInputError extends CountersignError {
  override readonly name = 'InvalidInputError'
}

/** An answer arrived that is not what the vendor promises: HTML instead of JSON, truncated JSON, no body. */
export class ResponseFormatError extends CountersignError {
  override readonly name = 'ResponseFormatError'
  /** The HTTP status of the answer. */
  declare readonly status: number
  /** What came, decoded as far as possible. Not enumerable: it may carry personal data. */
  declare readonly body: unknown
  /** The response headers. Not enumerable. */
  declare readonly headers: Headers
  /** What the vendor's support asks for. */
  declare readonly requestId: string | undefined
}

/** Whether a value was thrown by a Countersign client, also by another copy of this package. */
export const isCountersignError = (error: unknown): error is CountersignError => isObject(error) && brand in error

/** Whether the vendor said no, also to another copy of this package. See {@link ApiError}. */
export const isApiError = (error: unknown): error is ApiError =>
  isCountersignError(error) && /^(Api|Authentication|RateLimit)Error$/.test(error.name)

/** How every message about a call begins. */
export const describe = ({ vendor, operationId, method, url }: CallInfo) => `${vendor} ${operationId}: ${method} ${url}`

/** Timers, sockets and our own frames hide who made the call: V8 writes it into the stack, once we are back in its chain. */
export function showCaller<Failure>(error: Failure, keep = false): Failure {
  if (!isCountersignError(error)) return error
  const { stack } = error
  Error.captureStackTrace?.(error, showCaller)
  if (keep) error.stack = `${stack}\n${error.stack?.slice(error.stack.indexOf('\n    at ') + 1)}`
  return error
}
