import type { FailureShape } from './api.ts'
import { ApiError, AuthenticationError, type CallInfo, RateLimitError } from './errors.ts'

type Fields = Record<string, unknown>
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** Whether the body of a 2xx answer says that the call failed. */
export function saysNo(shape: FailureShape, body: unknown): boolean {
  if (!isObject(body)) return false
  return (shape.when ?? []).some((sign) =>
    'equals' in sign ? body[sign.property] === sign.equals : sign.property in body && !(sign.without in body),
  )
}

const pick = (body: unknown, names: readonly string[] = []) => {
  const value = isObject(body)
    ? names.map((name) => body[name]).find((found) => typeof found === 'string' || typeof found === 'number')
    : undefined
  return value === undefined ? undefined : String(value)
}

const listed = (codes: readonly string[] | undefined, code: string | undefined) =>
  codes?.some((known) => known.toLowerCase() === code?.toLowerCase()) ?? false

/** The error that stands for an answer of the vendor that says no. */
export function toApiError(shape: FailureShape, call: CallInfo, response: Response, body: unknown): ApiError {
  const { status, headers } = response
  const code = pick(body, shape.code)
  const text = pick(body, shape.message)
  const message = `${call.vendor} ${call.operationId}: ${call.method} ${call.url} answered ${status}${code ? `, code ${code}` : ''}${text ? `: ${text}` : ''}`
  const requestId = shape.requestId ? (headers.get(shape.requestId) ?? undefined) : undefined
  const details = { ...call, status, code, body, headers, requestId, retryAfter: undefined }
  if (status === 429 || listed(shape.rateLimit, code)) return new RateLimitError(message, details)
  if (status === 401 || listed(shape.authentication, code)) return new AuthenticationError(message, details)
  return new ApiError(message, details)
}
