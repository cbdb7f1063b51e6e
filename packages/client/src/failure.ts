import type { FailureShape } from './api.ts'
import { ApiError, AuthenticationError, type CallInfo, RateLimitError } from './errors.ts'
import { isObject } from './object.ts'
import type { Redactor } from './redact.ts'

type Sign = { property: string; equals: unknown } | { property: string; without: string }

/** For vendors that answer 200 and say no in the body: the body itself when one of the signs is in it. */
export const failsWhen =
  (signs: readonly Sign[]) =>
  (body: unknown): unknown =>
    isObject(body) &&
    signs.some((sign) =>
      'equals' in sign ? body[sign.property] === sign.equals : sign.property in body && !(sign.without in body),
    )
      ? body
      : undefined

/**
 * For batches of which single entries fail: the error of the first entry that has one.
 *
 * @param success codes that say that an entry did not fail; an error without any code says so as well
 */
export const failsInItems =
  (items: string, error: string, success: readonly string[] = []) =>
  (body: unknown, { code }: FailureShape = {}): unknown => {
    const list = isObject(body) ? body[items] : undefined
    if (!Array.isArray(list)) return undefined
    return list
      .map((item) => (isObject(item) ? item[error] : undefined))
      .find((problem) => {
        const said = pick(problem, code)
        return code ? said && !success.some(same(said)) : problem
      })
  }

const pick = (body: unknown, names: readonly string[] = []): string | undefined => {
  const name = isObject(body) && names.find((known) => /string|number/.test(typeof body[known]))
  return name ? String((body as Record<string, unknown>)[name]) : undefined
}

const same = (code: string | undefined) => (known: string) => known.toLowerCase() === code?.toLowerCase()

/**
 * The error that stands for an answer of the vendor that says no.
 *
 * @param said the body, or the part of it that says no
 * @param redact takes sensitive values out of the vendor's words, and out of nothing else
 */
export function toApiError(
  shape: FailureShape,
  call: CallInfo,
  response: Response,
  body: unknown,
  said: unknown,
  redact: Redactor,
): ApiError {
  const { status, headers } = response
  const { rateLimit = {}, authentication = [] } = shape
  const code = pick(said, shape.code)
  const location = headers.get('location')
  const words = pick(said, shape.message)
  const text = location
    ? `a redirect to ${new URL(location, call.url).host}, which is not followed`
    : words && redact.text(words)
  const shown = code && redact.code(code)
  const limit = Object.keys(rateLimit).find(same(code))
  const limited = limit !== undefined || status === 429
  const refused = status === 401 || authentication.some(same(code))
  const Kind = limited ? RateLimitError : refused ? AuthenticationError : ApiError
  return new Kind(
    `${describe(call)} answered ${status}${shown ? `, code ${shown}` : ''}${text ? `: ${text}` : ''}`,
    {
      ...call,
      status,
      code: shown,
      requestId: headers.get(shape.requestId ?? 'x-request-id') ?? undefined,
      retryAfter: limited || status === 503 ? secondsToWait(headers, rateLimit[limit ?? '']) : undefined,
    },
    { body, headers },
  )
}

export const describe = ({ vendor, operationId, method, url }: CallInfo) => `${vendor} ${operationId}: ${method} ${url}`

/** `Retry-After` in seconds or as a date; else what the vendor's own code stands for: seconds, or the header that has them. */
function secondsToWait(headers: Headers, hint: string | number | undefined): number | undefined {
  const value = headers.get('retry-after') ?? (typeof hint === 'string' ? headers.get(hint) : hint)
  if (value === undefined || value === null) return undefined
  const number = Number.isNaN(Number(value)) ? Date.parse(`${value}`) / 1000 : Number(value)
  const seconds = number > 1e9 ? number - Date.now() / 1000 : number // so large a number is a point in time
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds)
}
