import type { Operation } from './api.ts'
import type { Signer } from './credentials.ts'
import { AuthenticationError, type CallInfo, ConnectionError, isCountersignError, TimeoutError } from './errors.ts'
import { describe } from './failure.ts'
import type { CallOptions, ClientOptions } from './options.ts'
import { delayBefore } from './retry.ts'
import { timed } from './timed.ts'

/** How a client sends requests, the same for methods and `raw`. */
export interface Transmission {
  fetch: typeof fetch
  timeout: number
  maxRetries: number
  logger: ClientOptions['logger']
  signer: Signer
}

/**
 * Sends a request as often as it takes: signs it, limits its time, repeats it where that can do no harm.
 *
 * @param call tells what is called, for errors and log lines
 * @param build makes the request, anew for each attempt
 * @param read reads the answer to its end, within the time limit; throws what the answer stands for
 */
export async function transmit<Result>(
  { fetch, signer, logger, ...defaults }: Transmission,
  call: () => CallInfo,
  id: string,
  operation: Operation,
  build: () => Request,
  { timeout = defaults.timeout, maxRetries = defaults.maxRetries, signal }: CallOptions,
  read: (response: Response) => Promise<Result>,
): Promise<Result> {
  for (let repeats = 0, refused: string | undefined; ; repeats++) {
    let token: string | undefined
    const started = logger && Date.now()
    const log = (outcome: unknown) =>
      logger?.debug(`${describe(call())} ${outcome} in ${Date.now() - Number(started)} ms`)
    try {
      const signed = await signer.sign(id, operation, build(), refused)
      token = signed.token
      const expired = (_: unknown, reject: (reason: unknown) => void) =>
        reject(
          new TimeoutError(`${describe(call())} took longer than ${timeout} ms`, {
            ...call(),
            timeout,
            attempt: repeats + 1,
          }),
        )
      return await timed(timeout, signal, expired, async (ended) => {
        try {
          const response = await fetch(signed.request, { signal: ended })
          log(response.status)
          return await read(response)
        } catch (cause) {
          if (isCountersignError(cause)) throw cause
          throw new ConnectionError(`${describe(call())} got no answer, or not all of it`, call(), { cause })
        }
      })
    } catch (error) {
      log((error as Error).name)
      if (error instanceof AuthenticationError && token !== undefined && refused === undefined) {
        refused = token
      } else {
        const delay = repeats < maxRetries ? delayBefore(operation, error, repeats) : undefined
        if (delay === undefined) throw error
        await timed<void>(delay, signal, (resolve) => resolve())
      }
    }
  }
}
