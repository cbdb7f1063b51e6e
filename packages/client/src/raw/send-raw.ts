import type { EncodedBody } from '../api.ts'
import type { ClientContext, KnownOperation } from '../known-operation.ts'
import type { CallOptions } from '../options.ts'
import type { Receive } from '../response/decode.ts'
import type { Tools } from './raw.ts'
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
export async function sendRaw(
  context: ClientContext,
  tools: Tools,
  call: RawCall,
  request: Request,
): Promise<Response> {
  const { known, init, body, cookies } = call
  const { url, method } = request
  const base = known.baseUrl()
  if (!url.startsWith(base) || !/^([/?]|$)/.test(url.slice(base.length))) {
    throw new tools.InvalidInputError('Middleware sent the call elsewhere, where its credential must not go')
  }
  const stream = typeof body?.body === 'object' && 'getReader' in body.body
  const content = stream ? request.body : request.body && new Uint8Array(await request.arrayBuffer())
  const headers = { ...Object.fromEntries(request.headers), ...(cookies && { cookie: cookies }) }
  const inPath = init.params?.path ?? {}
  const refusals = new Map<unknown, Response>()
  try {
    return await tools.transmit(
      context.transmission,
      {
        operation: { ...known.operation, method },
        info: () => known.info(inPath),
        redactor: () => known.redactor(init.params, init.body),
        sign: known.sign,
        encode: content ? () => ({ ...body, type: '', body: content as Uint8Array<ArrayBuffer> }) : undefined,
        request: () => ({ url, method, headers: { ...headers }, init: call.forFetch }),
        read: (response, receive) => readRaw(tools, call, response, receive, refusals),
      },
      call.options,
    )
  } catch (error) {
    const refusal = refusals.get(error)
    if (refusal) return refusal
    throw error
  }
}

/** Reads an answer to its end, within the time limit, unless the caller wants to read it as a stream. */
async function readRaw(
  tools: Tools,
  { known, init }: RawCall,
  response: Response,
  receive: Receive,
  refusals: Map<unknown, Response>,
): Promise<Response> {
  const { parseAs = 'json', params, body: given } = init
  if (response.ok && parseAs === 'stream') return response
  const bytes = await receive(response.arrayBuffer())
  const copy = rebuild(response, bytes)
  const plain = async <Part>(part: Promise<Part>) => part
  const { body, problem } = await tools.decode(known.operation, rebuild(response, bytes), plain)
  const info = known.info(params?.path ?? {})
  if (!response.ok) {
    const said = tools.openText(body) ?? {}
    const redact = known.redactor(params, given, said)
    const error = tools.toApiError(known.failure, info, response, body, said, redact)
    refusals.set(error, copy)
    throw error
  }
  if (parseAs !== 'json') return copy
  if (problem)
    throw tools.formatError(known, info, response, body, ` with ${problem}, expected ${known.accept.join(' or ')}`)
  if (body === undefined) return rebuild(response, new ArrayBuffer(0)) // openapi-fetch would try to read it as JSON
  const isText =
    typeof body === 'string' && bytes.byteLength > 0 && tools.parseJson(new TextDecoder().decode(bytes)) === undefined
  if (!isText && !(body instanceof Blob)) return copy
  throw tools.formatError(
    known,
    info,
    response,
    body,
    ` with ${response.headers.get('content-type')}, which \`raw\` reads with \`parseAs: 'text'\`, 'blob' or 'stream'`,
  )
}

/** A response that can be read again, with all that it tells. What no program can make (status 0 or 101) stays. */
function rebuild(response: Response, bytes: ArrayBuffer): Response {
  const { status, statusText, headers, url, redirected } = response
  if (status < 200 || status > 599) return response
  const empty = bytes.byteLength === 0 || [204, 205, 304].includes(status)
  const copy = new Response(empty ? null : bytes, { status, statusText, headers: [...headers] })
  Object.defineProperties(copy, { url: { value: url }, redirected: { value: redirected } })
  return copy
}
