import { isObject } from '../object.ts'

/**
 * What a server gets: the `Request` of a fetch server, or the `IncomingMessage` of a Node server. Where a framework has
 * read the body already (Express and Nest with `json()`), its `rawBody` or `body` is taken.
 */
export type WebhookRequest = Request | NodeRequest

/** As much of Node's `IncomingMessage` as is needed. */
export interface NodeRequest {
  headers: Record<string, string | string[] | undefined>
  body?: unknown
  rawBody?: unknown
  [Symbol.asyncIterator]?(): AsyncIterator<unknown>
}

interface Delivery {
  header(name: string): string | undefined
  /** The text, or the body as a framework has parsed it; undefined for more than anybody should send. */
  read(): Promise<unknown>
}

const mostBytes = 1_000_000

/** Undefined for what is no request. */
export function readDelivery(request: WebhookRequest): Delivery | undefined {
  if (!isObject(request) || !isObject(request.headers)) return undefined
  const { headers } = request as unknown as WebhookRequest
  const header = (name: string): string | undefined => {
    const value =
      typeof headers.get === 'function' ? headers.get(name) : (headers as NodeRequest['headers'])[name.toLowerCase()]
    return typeof value === 'string' ? value : undefined
  }
  return { header, read: async () => decode(await contentOf(request as unknown as WebhookRequest)) }
}

async function contentOf(request: WebhookRequest): Promise<unknown> {
  if ('arrayBuffer' in request) return request.body ? collect(request.body) : ''
  const given = request.rawBody ?? request.body
  return given === undefined && request[Symbol.asyncIterator] ? collect(request as AsyncIterable<unknown>) : given
}

const decode = (content: unknown): unknown =>
  ArrayBuffer.isView(content) ? new TextDecoder().decode(content as Uint8Array) : content

/** All chunks of a stream; it is not read any further once it is too long. */
async function collect(stream: ReadableStream<Uint8Array> | AsyncIterable<unknown>): Promise<Uint8Array | undefined> {
  const reader = 'getReader' in stream ? stream.getReader() : undefined
  const iterator = reader ? undefined : (stream as AsyncIterable<unknown>)[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const next = (await (reader ? reader.read() : iterator?.next())) as IteratorResult<unknown>
    if (next.done) break
    const chunk = typeof next.value === 'string' ? new TextEncoder().encode(next.value) : (next.value as Uint8Array)
    chunks.push(chunk)
    length += chunk.byteLength
    if (length <= mostBytes) continue
    await (reader ? reader.cancel() : iterator?.return?.())
    return undefined
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}
