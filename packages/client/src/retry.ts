import type { Operation } from './api.ts'
import { ApiError, ConnectionError, isCountersignError, RateLimitError, TimeoutError } from './errors.ts'

/** Longest time that is waited between two attempts when the vendor asks for one, in seconds. */
const patience = 60

/** Whether HTTP, or the spec, says that a lost call may be sent again. */
const isIdempotent = ({ method, idempotent = method !== 'POST' && method !== 'PATCH' }: Operation) => idempotent

/**
 * Milliseconds to wait before a call is repeated; undefined when it must not be.
 *
 * A call that may have reached the vendor is repeated only where that can do no harm; one that was put off was not
 * carried out and is always repeated, unless the vendor wants more time than anybody would wait.
 *
 * @param repeats how often it was repeated so far
 */
export function delayBefore(operation: Operation, error: unknown, repeats: number): number | undefined {
  const lost =
    error instanceof ConnectionError ||
    error instanceof TimeoutError ||
    (error instanceof ApiError && [408, 500, 502, 503, 504].includes(error.status))
  if (!(error instanceof RateLimitError) && !(lost && isIdempotent(operation))) return undefined
  const hint = isCountersignError(error) ? (error as ApiError).retryAfter : undefined
  if (hint !== undefined) return hint > patience ? undefined : hint * 1000
  return Math.random() * Math.min(8000, 500 * 2 ** repeats)
}

/** Waits; rejects with the signal's reason when it is aborted. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      if (signal?.aborted) reject(signal.reason)
      else resolve()
    }
    const timer = setTimeout(end, milliseconds)
    signal?.addEventListener('abort', end)
    if (signal?.aborted) end()
  })
}
