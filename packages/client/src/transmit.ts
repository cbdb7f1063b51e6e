import type { Operation } from './api.ts'
import type { Sign } from './credentials.ts'
import { AuthenticationError, type CallInfo, ConnectionError, isCountersignError, TimeoutError } from './errors.ts'
import { describe } from './failure.ts'
import type { CallOptions, ClientOptions } from './options.ts'
import { delayBefore, sleep } from './retry.ts'

/** How requests are sent, the same for methods and `raw`. */
export interface Transmission
  extends Pick<ClientOptions, 'logger'>,
    Required<Pick<ClientOptions, 'fetch' | 'timeout' | 'maxRetries'>> {
  sign: Sign
}

/**
 * Sends a request as often as it takes: signs it, limits its time, repeats it where that can do no harm.
 *
 * @param read reads the answer to its end, within the time limit; throws what the answer stands for
 */
export async function transmit<Result>(
  { fetch, sign, logger, ...defaults }: Transmission,
  call: CallInfo,
  operation: Operation,
  request: Request,
  options: CallOptions & { once?: boolean },
  read: (response: Response) => Promise<Result>,
): Promise<Result> {
  const { timeout = defaults.timeout, maxRetries = defaults.maxRetries, signal } = options
  const retries = options.once ? 0 : maxRetries
  let token: string | undefined
  let refused: string | undefined
  for (let repeats = 0; ; repeats++) {
    const started = Date.now()
    const log = (outcome: string | number) =>
      logger?.debug(`${describe(call)} ${outcome} in ${Date.now() - started} ms`)
    try {
      signal?.throwIfAborted()
      const signed = await sign(call.operationId, operation, options.once ? request : request.clone(), refused)
      token = signed.token
      return await attempt(signed.request)
    } catch (error) {
      log((error as Error).name)
      if (error instanceof AuthenticationError && token !== undefined && refused === undefined && !options.once) {
        refused = token
        continue
      }
      const delay = repeats < retries ? delayBefore(operation, error, repeats) : undefined
      if (delay === undefined) throw error
      await sleep(delay, signal)
    }

    async function attempt(signed: Request): Promise<Result> {
      const controller = new AbortController()
      const follow = () => controller.abort(signal?.reason)
      signal?.addEventListener('abort', follow)
      const timer = setTimeout(() => {
        controller.abort(
          new TimeoutError(`${describe(call)} took longer than ${timeout} ms`, {
            ...call,
            timeout,
            attempt: repeats + 1,
          }),
        )
      }, timeout)
      try {
        const response = await fetch(signed, { signal: controller.signal })
        const result = await read(response)
        log(response.status)
        return result
      } catch (cause) {
        if (controller.signal.aborted) throw controller.signal.reason
        if (isCountersignError(cause)) throw cause
        throw new ConnectionError(`${describe(call)} got no answer, or not all of it`, call, { cause })
      } finally {
        clearTimeout(timer)
        signal?.removeEventListener('abort', follow)
      }
    }
  }
}
