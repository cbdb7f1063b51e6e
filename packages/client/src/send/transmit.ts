import type { EncodedBody, Operation, WireRequest } from '../api.ts'
import { AuthenticationError, type CallInfo, describe, isCountersignError, TimeoutError } from '../errors.ts'
import type { CallOptions, ClientOptions } from '../options.ts'
import type { Receive } from '../response/decode.ts'
import type { Redactor } from '../response/redact.ts'
import { pauseBefore } from './again.ts'
import { ask, isStream, withoutCredential } from './ask.ts'
import { toNetworkError } from './network-error.ts'
import { observe } from './observe.ts'
import type { Sign, UsedToken } from './signer.ts'
import { timed } from './timed.ts'

/** How a client sends requests, the same for methods and `raw`. */
export interface Transmission {
  fetch: typeof fetch
  timeout: number
  maxRetries: number
  logger: ClientOptions['logger']
}

/** All that is known about one call. */
export interface Outgoing<Result> {
  operation: Operation
  /** Tells what is called, for errors and log lines. */
  info(): CallInfo
  redactor(): Redactor
  sign: Sign
  /** Makes the body, once. */
  encode: (() => EncodedBody | Promise<EncodedBody>) | undefined
  /** Made anew for each attempt, since signing changes it. */
  request(body: EncodedBody | undefined): WireRequest
  /** Reads the answer to its end, within the time limit; throws what the answer stands for. */
  read(response: Response, receive: Receive): Promise<Result>
}

/** How far an attempt came. */
interface Attempt {
  stage: 'encode' | 'sign' | 'send'
  used?: UsedToken[]
  status?: number
}

/** Sends a request as often as it takes: signs it, limits its time, repeats it where that can do no harm. */
export async function transmit<Result>(
  { fetch, logger, ...defaults }: Transmission,
  call: Outgoing<Result>,
  { timeout = defaults.timeout, maxRetries = defaults.maxRetries, signal }: CallOptions,
): Promise<Result> {
  let encoded: EncodedBody | Promise<EncodedBody> | undefined
  let body: EncodedBody | undefined
  let renewed = false
  let repeats = 0
  for (let number = 1; ; number++) {
    const attempt: Attempt = { stage: 'encode' }
    const started = Date.now()
    const log = (outcome: unknown, next = '') => {
      const line = () => `${describe(call.info())} ${outcome} in ${Date.now() - started} ms${next}`
      if (logger) observe(() => logger.debug(line()))
    }
    try {
      const result = await timed<Result>(timeout, signal, expire, async (ended) => {
        encoded ??= call.encode?.()
        if (encoded) body = await encoded
        const request = call.request(body)
        const { url } = request
        attempt.stage = 'sign'
        const used = call.sign(request)
        if (used) attempt.used = await used
        if (ended.aborted) throw ended.reason
        attempt.stage = 'send'
        const receive: Receive = (part) => part.catch(failed)
        const response = await receive(ask(fetch, request, body?.body, ended))
        attempt.status = response.status
        return call.read(withoutCredential(response, request, url), receive)
      })
      log(attempt.status)
      return result
    } catch (error) {
      if (!isCountersignError(error) || signal?.aborted) throw error
      const pause = pauseAfter(error, attempt)
      log(attempt.status ?? error.name, pause === undefined ? '' : `, again in ${Math.round(pause)} ms`)
      if (pause === undefined) throw showCaller(error, attempt)
      if (pause > 0) await timed<void>(pause, signal, (resolve) => resolve())
    }

    function expire(_: unknown, reject: (reason: unknown) => void) {
      const details = { ...call.info(), timeout, attempt: number }
      reject(new TimeoutError(`${describe(call.info())} took longer than ${timeout} ms (attempt ${number})`, details))
    }
    function failed(thrown: unknown): never {
      throw body?.failure?.() ?? toNetworkError(thrown, call.info(), call.redactor())
    }
  }

  /** Whether a request may be sent again is decided here and nowhere else: undefined, or how long to wait before. */
  function pauseAfter(error: unknown, { stage, used }: Attempt): number | undefined {
    if (stage !== 'send') return undefined // a body or a token is missing, and the caller's function has had its turn
    const once = isStream(body?.body)
    if (error instanceof AuthenticationError && used && !renewed) {
      renewed = true
      for (const { source, token } of used) source.forget(token)
      return once ? undefined : 0
    }
    return once || repeats >= maxRetries ? undefined : pauseBefore(call.operation, error, repeats++)
  }
}

/** Timers and sockets cut off who made the call: V8 writes it into the stack again, once we are back in its chain. */
function showCaller<Failure extends Error>(error: Failure, { stage }: Attempt): Failure {
  const { stack } = error
  Error.captureStackTrace?.(error)
  if (stage === 'sign') error.stack = `${stack}\n${error.stack?.slice(error.stack.indexOf('\n    at ') + 1)}`
  return error
}
