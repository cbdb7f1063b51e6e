/** The longest time that a timer can take, in milliseconds; a longer one would go off at once. */
const longest = 2 ** 31 - 1

/**
 * A promise with a time limit that the caller's signal can end, even when `work` pays no heed to either. Leaves no
 * timer and no listener behind.
 *
 * @param milliseconds `Infinity` for no limit
 * @param expired makes the error for when the time is up
 * @param work gets a signal that tells that nobody waits any more
 */
export function timed<Result>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  expired: () => unknown,
  work: (ended: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    const controller = new AbortController()
    const settle = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    }
    const end = (reason: unknown) => {
      settle()
      reject(reason)
      controller.abort(reason)
    }
    const stop = () => end(reasonOf(signal))
    const timer =
      milliseconds < Number.POSITIVE_INFINITY
        ? setTimeout(() => end(expired()), Math.min(milliseconds, longest))
        : undefined
    if (signal?.aborted) return stop()
    signal?.addEventListener('abort', stop)
    work(controller.signal).then((result) => {
      settle()
      resolve(result)
    }, end)
  })
}

/** Waits; the caller's signal ends that, too. */
export const pause = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(reasonOf(signal))
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    if (signal?.aborted) stop()
    signal?.addEventListener('abort', stop, { once: true })
  })

/** The reason of the signal; old ones have none. */
const reasonOf = (signal: AbortSignal | undefined): unknown =>
  signal?.reason ?? Object.assign(new Error('The call was aborted'), { name: 'AbortError' })
