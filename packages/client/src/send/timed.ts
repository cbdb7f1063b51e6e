/** The longest time that a timer can take, in milliseconds; a longer one would go off at once. */
const longest = 2 ** 31 - 1

/**
 * A promise with a time limit that the caller's signal can end, even when `work` pays no heed to either. Leaves no
 * timer and no listener behind.
 *
 * @param milliseconds `Infinity` for no limit
 * @param expired settles the promise when the time is up
 */
export function timed<Result>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  expired: (resolve: (result: Result) => void, reject: (reason: unknown) => void) => void,
  work?: (ended: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    const controller = new AbortController()
    const settle = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    }
    const finish = (result: Result) => {
      settle()
      resolve(result)
    }
    const fail = (reason: unknown) => {
      settle()
      reject(reason)
      controller.abort(reason)
    }
    const stop = () => fail(reasonOf(signal))
    const timer =
      milliseconds === Number.POSITIVE_INFINITY
        ? undefined
        : setTimeout(expired, Math.min(milliseconds, longest), finish, fail)
    if (signal?.aborted) return stop()
    signal?.addEventListener('abort', stop)
    work?.(controller.signal).then(finish, fail)
  })
}

/** The reason of the signal; old ones have none. */
function reasonOf(signal: AbortSignal | undefined): unknown {
  if (signal?.reason !== undefined) return signal.reason
  return Object.assign(new Error('The call was aborted'), { name: 'AbortError' })
}
