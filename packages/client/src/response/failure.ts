import type { FailureShape } from '../api.ts'
import { ApiError, AuthenticationError, type CallInfo, describe, RateLimitError } from '../errors.ts'
import { essence, isJson } from '../media-type.ts'
import { isObject, parseJson } from '../object.ts'
import { oneLine } from './one-line.ts'
import type { Redactor } from './redact.ts'
import { readRetryAfter } from './retry-after.ts'

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

/** The object in a text that is one in JSON, as gateways send failures under `text/html`; everything else as it is. */
export const openText = (body: unknown): unknown =>
  (typeof body === 'string' && /^\s*\{/.test(body) ? parseJson(body) : undefined) ?? body

const pick = (body: unknown, names: readonly string[] = []): string | undefined => {
  const name = isObject(body) && names.find((known) => /string|number/.test(typeof body[known]) && body[known] !== '')
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
  const shown = code && redact.code(oneLine(code, 100))
  const limit = Object.keys(rateLimit).find(same(code))
  const limited = limit !== undefined || status === 429
  const refused = status === 401 || authentication.some(same(code))
  const Kind = limited ? RateLimitError : refused ? AuthenticationError : ApiError
  const retryAfter = readRetryAfter(headers, rateLimit[limit ?? ''])
  const words = redirect(response, call) ?? wordsOf(shape, headers, said, redact)
  const wait = retryAfter === undefined ? '' : `; to be called again in ${Math.ceil(retryAfter)} s`
  return new Kind(
    `${describe(call)} answered ${status}${shown ? `, code ${shown}` : ''}${words}${wait}`,
    { ...call, status, code: shown, requestId: requestIdOf(shape, headers, redact), retryAfter },
    { body, headers },
  )
}

/** What the vendor's support asks for. */
export function requestIdOf(shape: FailureShape, headers: Headers, redact: Redactor): string | undefined {
  const id = headers.get(shape.requestId ?? 'x-request-id')
  return id ? redact.code(oneLine(id, 200)) : undefined
}

/** Why the vendor said no, in its own words; else what came instead of words. */
function wordsOf(shape: FailureShape, headers: Headers, said: unknown, redact: Redactor): string {
  const type = essence(headers.get('content-type') ?? '')
  const problem = type === 'application/problem+json' ? ['detail', 'title'] : [] // https://www.rfc-editor.org/rfc/rfc9457
  const words = pick(said, [...(shape.message ?? []), ...problem])
  if (words) return `: ${oneLine(redact.text(beginning(words)))}`
  return type && !isJson(type) ? ` with ${type}` : ''
}

/** As much of a text as anybody reads; it ends with a whole word, so that no part of a value escapes redaction. */
const beginning = (text: string) => (text.length > 10_000 ? text.slice(0, 10_000).replace(/\S*$/, '') : text)

/** A redirect would take the credential elsewhere. Where there is a `Location`, its host is told. */
function redirect({ status, type, headers }: Response, { url }: CallInfo): string | undefined {
  if (![301, 302, 303, 307, 308].includes(status) && type !== 'opaqueredirect') return undefined
  const location = headers.get('location')
  let host = ''
  try {
    host = location ? ` to ${new URL(location, url).host}` : ''
  } catch {} // it names no place
  return `: a redirect${host}, which is not followed`
}
