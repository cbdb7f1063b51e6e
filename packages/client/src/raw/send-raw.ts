import { decode, decodeText, formOf, openText } from '../answers/decode.ts'
import { toApiError, toFormatError } from '../answers/failures.ts'
import type { Bytes, EncodedBody } from '../api.ts'
import { core } from '../later/tools.ts'
import type { CallOptions } from '../options.ts'
import type { Failed } from '../send/failures.ts'
import type { ClientContext, KnownOperation } from '../send/known-operation.ts'
import type { RawInit } from './raw-call.ts'

/** All that is known about one call of `raw`. */
export interface RawCall {
  known: KnownOperation
  options: CallOptions
  init: RawInit
  /** As we wrote it; none where the caller's own serializer did. */
  body: EncodedBody | undefined
  cookies: string | undefined
  /** Options that only `fetch` knows. */
  forFetch: Record<string, unknown>
}

/**
 * Unpacks the request that openapi-fetch and middleware have made, and sends it as the methods do. An answer that says no
 * with its status is returned in the end, not thrown.
 */
export async function sendRaw(context: ClientContext, call: RawCall, request: Request): Promise<Response> {
  const { known, init, body, cookies, options } = call
  const { url, method } = request
  const base = known.baseUrl()
  if (!url.startsWith(base) || !/^([/?]|$)/.test(url.slice(base.length))) {
    throw new core.InvalidInputError('Middleware sent the call elsewhere, where its credential must not go')
  }
  const stream = typeof body?.body === 'object' && 'getReader' in body.body
  const content = stream ? request.body : request.body && new Uint8Array(await request.arrayBuffer())
  const headers = { ...Object.fromEntries(request.headers), ...(cookies && { cookie: cookies }) }
  const { forFetch } = call
  const input = init.params?.path ?? {}
  const parseAs = init.parseAs ?? 'json'
  const refusals = new Map<unknown, Response>()
  try {
    return await core.transmit(context, {
      known,
      input,
      sources: [init.params, init.body],
      options,
      body: content ?? undefined,
      encode: () => ({ ...body, type: '', body: content as Bytes }),
      request: () => ({ url, method, headers: { ...headers }, init: forFetch }),
      read: (_, response) => (response.ok && parseAs === 'stream' ? Promise.resolve('') : response.arrayBuffer()),
      conclude: (_, response, bytes) =>
        typeof bytes === 'string'
          ? response
          : conclude({ known, input, sources: [init] }, parseAs, response, bytes, refusals),
    })
  } catch (error) {
    const refusal = refusals.get(error)
    if (refusal) return refusal
    throw error
  }
}

function conclude(
  call: Failed,
  parseAs: string,
  response: Response,
  bytes: ArrayBuffer,
  refusals: Map<unknown, Response>,
): Response {
  const { operation, accept } = call.known
  const form = formOf(operation, response)
  const text = form.readable ? decodeText(bytes, form) : bytes
  const { body, problem } = decode(operation, response, text)
  if (!response.ok) {
    const said = openText(body)
    const error = toApiError(call, response, said, said ?? {})
    refusals.set(error, rebuild(response, bytes))
    throw error
  }
  if (parseAs !== 'json') return rebuild(response, bytes)
  const expected = `, expected ${accept.join(' or ')}`
  if (problem) throw toFormatError(call, response, body, ` with ${problem}${expected}`)
  if (body === undefined) return rebuild(response, new ArrayBuffer(0)) // openapi-fetch would try to read it as JSON
  if (typeof text === 'string' && core.parseJson(text) !== undefined) return rebuild(response, text)
  const advice = ", which `raw` reads with `parseAs: 'text'`, 'blob' or 'stream'"
  throw toFormatError(call, response, body, ` with ${form.type}${advice}`)
}

/** A response that can be read again, with all that it tells. What no program can make (status 0 or 101) stays. */
function rebuild(response: Response, content: ArrayBuffer | string): Response {
  const { status, statusText, headers, url, redirected } = response
  if (status < 200 || status > 599) return response
  const empty = [204, 205, 304].includes(status) || (typeof content === 'string' ? !content : content.byteLength === 0)
  const copy = new Response(empty ? null : content, { status, statusText, headers: [...headers] })
  Object.defineProperties(copy, { url: { value: url }, redirected: { value: redirected } })
  return copy
}
