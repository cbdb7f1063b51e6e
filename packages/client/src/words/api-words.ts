import type { FailureShape } from '../api.ts'
import type { ApiError, ResponseFormatError } from '../errors.ts'
import { isJson } from '../later/text-types.ts'
import { core } from '../later/tools.ts'
import { beginning, oneLine } from './one-line.ts'
import { createRedactor, type Redactor } from './redact.ts'

/** What the words about an answer are made of. */
export interface Said {
  sensitive: readonly string[]
  secrets: unknown
  /** What was sent and received: where sensitive values are looked for. */
  sources: unknown
  shape: FailureShape
  response: Response
  /** What of the vendor's promise is inferred, and the page that does not show it. */
  guess: { what: string; page: string | undefined }
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

/**
 * Gives an ApiError the vendor's own words: code, message, request id, how long to wait.
 *
 * @param body the part of the answer that says no
 * @param code the vendor's, as it came
 */
export function wordApiError(error: Writable<ApiError>, said: Said, body: unknown, code: string | undefined): void {
  const redact = createRedactor(said.sensitive, said.secrets, said.sources)
  const shown = code && redact.code(oneLine(code, 100))
  const { retryAfter } = error
  const wait = retryAfter === undefined ? '' : `; to be called again in ${Math.ceil(retryAfter)} s`
  const why = redirect(said.response, error.url) ?? wordsOf(said, body, redact)
  error.code = shown
  error.requestId = requestIdOf(said, redact)
  error.message += `${shown ? `, code ${shown}` : ''}${why}${wait}`
}

/** Gives a ResponseFormatError what it is that came, and what was expected. */
export function wordFormatError(error: Writable<ResponseFormatError>, said: Said, problem: string): void {
  const redact = createRedactor(said.sensitive, said.secrets, said.sources)
  error.requestId = requestIdOf(said, redact)
  const words = redact.text(oneLine(problem))
  error.message += `${words.startsWith('.') ? '' : ' '}${words}${inferred(said.guess)}`
}

/** The vendor is not at fault where nobody knows what it promises. */
const inferred = ({ what, page }: Said['guess']) =>
  page === undefined ? '' : `. ${what} is inferred${page && `: ${page} does not show it`}`

/** What the vendor's support asks for. */
function requestIdOf({ shape, response }: Said, redact: Redactor): string | undefined {
  const id = response.headers.get(shape.requestId ?? 'x-request-id')
  return id ? redact.code(oneLine(id, 200)) : undefined
}

/** Why the vendor said no, in its own words; else what came instead of words. */
function wordsOf({ shape, response }: Said, body: unknown, redact: Redactor): string {
  const type = core.essence(response.headers.get('content-type') ?? '')
  const problem = type === 'application/problem+json' ? ['detail', 'title'] : [] // https://www.rfc-editor.org/rfc/rfc9457
  const words = core.pick(body, [...(shape.message ?? []), ...problem])
  if (words) return `: ${oneLine(redact.text(beginning(words)))}`
  return type && !isJson(type) ? ` with ${oneLine(redact.text(type), 100)}` : ''
}

/** A redirect would take the credential elsewhere. Where there is a `Location`, its host is told. */
function redirect({ status, type, headers }: Response, url: string): string | undefined {
  if (![301, 302, 303, 307, 308].includes(status) && type !== 'opaqueredirect') return undefined
  const location = headers.get('location')
  let host = ''
  try {
    host = location ? ` to ${new URL(location, url).host}` : ''
  } catch {} // it names no place
  return `: a redirect${host}, which is not followed`
}
