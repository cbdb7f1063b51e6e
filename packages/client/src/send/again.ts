import type { Operation } from '../api.ts'
import { type ApiError, ConnectionError, RateLimitError, TimeoutError } from '../errors.ts'

/** Longest time that is waited between two attempts when the vendor asks for one, in seconds. */
const patience = 60

/**
 * Milliseconds to wait before a call is sent again; undefined when it must not be.
 *
 * A call that may have reached the vendor is repeated only where HTTP or the spec says that this can do no harm. One that
 * was put off was not carried out, nor was one that reached nobody: both are repeated always, unless the vendor wants
 * more time than anybody would wait.
 *
 * @param repeats how often it was repeated so far
 */
export function pauseBefore(
  { method = 'GET', idempotent = /^(GET|HEAD|PUT|DELETE|OPTIONS|TRACE)$/.test(method) }: Operation,
  error: unknown,
  repeats: number,
): number | undefined {
  const { status = 0, retryAfter = 0 } = error as Partial<ApiError>
  const unreached = error instanceof ConnectionError && !error.reached
  const lost =
    error instanceof ConnectionError || error instanceof TimeoutError || [408, 500, 502, 503, 504].includes(status)
  if (!(error instanceof RateLimitError || unreached || (lost && idempotent))) return undefined
  if (retryAfter > patience) return undefined
  return retryAfter * 1000 + Math.random() * Math.min(8000, 500 * 2 ** repeats) // never all clients at once
}
