import type { EncodedBody, Input, WireRequest } from '../api.ts'
import { AuthenticationError, describe, isCountersignError, showCaller, TimeoutError } from '../errors.ts'
import type { CallOptions } from '../options.ts'
import type { Content } from '../response/read.ts'
import { pauseBefore } from './again.ts'
import { orPlain } from './failures.ts'
import { checkResponse, initOf, isStream } from './hand-over.ts'
import type { ClientContext, KnownOperation } from './known-operation.ts'
import { observe } from './observe.ts'
import type { UsedToken } from './signer.ts'
import { pause, timed } from './timed.ts'

/** All that is known about one call. */
export interface Outgoing<Result> {
  known: KnownOperation
  /** Path parameters are among it; errors tell the URL with them. */
  input: Input
  /** What was sent: where errors look for sensitive values. */
  sources: unknown
  options: CallOptions
  /** As it was given. */
  body: unknown
  /** Makes of the body what is sent, once. */
  encode(call: Outgoing<Result>): EncodedBody | Promise<EncodedBody>
  /** Made anew for each attempt, since signing changes it. */
  request(body: EncodedBody | undefined): WireRequest
  /** Reads the answer to its end, within the time limit. */
  read(call: Outgoing<Result>, response: Response): Promise<Content>
  /** What the answer stands for; throws that, too. */
  conclude(call: Outgoing<Result>, response: Response, content: Content): Result | Promise<Result>
}

/** How far a call has come. */
interface State {
  attempt: number
  repeats: number
  renewed: boolean
  stage: 'encode' | 'sign' | 'send'
  encoding: EncodedBody | Promise<EncodedBody> | undefined
  body: EncodedBody | undefined
  used: UsedToken[] | undefined
  status: number | undefined
}

/** Sends a request as often as it takes: signs it, limits its time, repeats it where that can do no harm. */
export async function transmit<Result>(client: ClientContext, call: Outgoing<Result>): Promise<Result> {
  const { timeout = client.timeout, maxRetries = client.maxRetries, signal } = call.options
  const state: State = {
    attempt: 0,
    repeats: 0,
    renewed: false,
    stage: 'encode',
    encoding: undefined,
    body: undefined,
    used: undefined,
    status: undefined,
  }
  const expired = () => timeoutError(call, timeout, state.attempt)
  const work = (ended: AbortSignal) => attempt(client, call, state, ended)
  for (;;) {
    state.attempt++
    state.status = state.used = undefined
    const started = client.logger && Date.now()
    try {
      const result = await timed(timeout, signal, expired, work)
      if (started) log(client, call, state.status, started)
      return result
    } catch (error) {
      if (signal?.aborted || !isCountersignError(error)) throw error
      const wait = waitBefore(call, error, state, maxRetries)
      const next = wait === undefined ? '' : `, again in ${Math.round(wait)} ms`
      if (started) log(client, call, state.status ?? error.name, started, next)
      if (wait === undefined) throw showCaller(error, state.stage === 'sign')
      if (wait > 0) await pause(wait, signal)
    }
  }
}

const log = ({ logger }: ClientContext, call: Outgoing<unknown>, outcome: unknown, started: number, next = '') =>
  observe(() =>
    logger?.debug(`${describe(call.known.info(call.input))} ${outcome} in ${Date.now() - started} ms${next}`),
  )

async function attempt<Result>(
  client: ClientContext,
  call: Outgoing<Result>,
  state: State,
  ended: AbortSignal,
): Promise<Result> {
  if (call.body !== undefined) {
    state.encoding ??= call.encode(call)
    state.body = 'then' in state.encoding ? await state.encoding : state.encoding
  }
  const request = call.request(state.body)
  const { url } = request
  state.stage = 'sign'
  const used = call.known.sign(request)
  if (used) state.used = await used
  if (ended.aborted) return undefined as never // nobody waits any more
  state.stage = 'send'
  let response: Response
  let content: Content
  try {
    response = checkResponse(await client.fetch(request.url, initOf(request, state.body?.body, ended)))
    state.status = response.status
    content = await call.read(call, response)
  } catch (thrown) {
    const own = state.body?.failure?.() ?? (isCountersignError(thrown) && thrown)
    throw own || (await orPlain(call, (later) => later.toNetworkError(call, thrown)))
  }
  // Where a credential travelled in the URL, the response is not to show it.
  if (request.url !== url && response.url) Reflect.defineProperty(response, 'url', { value: url, configurable: true })
  return call.conclude(call, response, content)
}

/** Whether a request may be sent again is decided here and nowhere else: undefined, or how long to wait before. */
function waitBefore(call: Outgoing<unknown>, error: unknown, state: State, maxRetries: number): number | undefined {
  if (state.stage !== 'send') return undefined // a body or a token is missing, and the caller's function has had its turn
  const once = isStream(state.body?.body)
  if (error instanceof AuthenticationError && state.used && !state.renewed) {
    state.renewed = true
    for (const { source, token } of state.used) source.forget(token)
    return once ? undefined : 0
  }
  return once || state.repeats >= maxRetries ? undefined : pauseBefore(call.known.operation, error, state.repeats++)
}

function timeoutError({ known, input }: Outgoing<unknown>, timeout: number, attempt: number): TimeoutError {
  const info = known.info(input)
  const text = `${describe(info)} took longer than ${timeout} ms (attempt ${attempt})`
  return new TimeoutError(text, { ...info, timeout, attempt })
}
