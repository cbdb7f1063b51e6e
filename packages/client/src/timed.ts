/**
 * A promise with a time limit that the caller's signal can end, even when `work` pays no heed to either. Leaves no
 * timer and no listener behind.
 *
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
    const stop = () => fail(signal?.reason)
    const timer = setTimeout(expired, milliseconds, finish, fail)
    if (signal?.aborted) return stop()
    signal?.addEventListener('abort', stop)
    work?.(controller.signal).then(finish, fail)
  })
}
