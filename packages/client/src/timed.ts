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
  const controller = new AbortController()
  let stop = () => {}
  let timer: ReturnType<typeof setTimeout> | undefined
  return new Promise<Result>((resolve, reject) => {
    stop = () => reject(signal?.reason)
    if (signal?.aborted) return stop()
    signal?.addEventListener('abort', stop)
    timer = setTimeout(expired, milliseconds, resolve, reject)
    work?.(controller.signal).then(resolve, reject)
  }).finally(() => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
    controller.abort()
  })
}
