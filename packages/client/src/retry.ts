import type { Operation } from './api.ts'
import { ApiError, ConnectionError, RateLimitError, TimeoutError } from './errors.ts'

/** Longest time that is waited between two attempts when the vendor asks for one, in seconds. */
const patience = 60

/**
 * Milliseconds to wait before a call is repeated; undefined when it must not be.
 *
 * A call that may have reached the vendor is repeated only where HTTP or the spec says that this can do no harm; one
 * that was put off was not carried out and is always repeated, unless the vendor wants more time than anybody would wait.
 *
 * @param repeats how often it was repeated so far
 */
export function delayBefore(
  { method = 'GET', idempotent = !/^P(OS|AT)/.test(method) }: Operation,
  error: unknown,
  repeats: number,
): number | undefined {
  const { status = 0, retryAfter = undefined } = error instanceof ApiError ? error : {}
  const lost =
    error instanceof ConnectionError || error instanceof TimeoutError || [408, 500, 502, 503, 504].includes(status)
  if (!(error instanceof RateLimitError || (lost && idempotent))) return undefined
  if (retryAfter === undefined) return Math.random() * Math.min(8000, 500 * 2 ** repeats)
  return retryAfter > patience ? undefined : retryAfter * 1000
}
