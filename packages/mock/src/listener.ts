import type { IncomingMessage, ServerResponse } from 'node:http'
import { problem } from './answer.ts'
import { dispatch, type Exchange } from './dispatch.ts'
import { landingPage } from './landing-page.ts'
import type { Wish } from './prism.ts'
import type { Vendor } from './vendor.ts'

const largestBody = 20 * 1024 * 1024

/** How a mock behaves. */
export interface MockOptions {
  /**
   * Answer with generated data instead of the examples.
   * @default false
   */
  dynamic?: boolean
  /** Makes generated data the same in every run. */
  seed?: number
}

export const toWish = ({ dynamic, seed }: MockOptions): Wish => ({
  ...(dynamic !== undefined && { dynamic }),
  ...(seed !== undefined && { seed: String(seed) }),
})

/** A listener for `node:http` that answers for the given vendors, each below its name. */
export function createMockListener(
  vendors: readonly Vendor[],
  options: MockOptions = {},
  onExchange: (exchange: Exchange) => void = () => {},
) {
  return async function listen(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = message.method ?? 'GET'
    const address = `http://localhost${message.url ?? '/'}`
    const url = URL.canParse(address) ? new URL(address) : undefined
    const body = await readBody(message)
    if (!url || !body) {
      const {
        status,
        headers,
        body: text,
      } = url
        ? problem(413, 'Body too large', `The mock takes bodies of up to ${largestBody} bytes`)
        : problem(400, 'Malformed URL', 'The path cannot be read')
      response.writeHead(status, headers).end(text)
      return
    }
    const page = method === 'GET' ? landingPage(vendors, url.pathname, message.headers.accept ?? '') : undefined
    if (page) {
      response.writeHead(200, page.headers).end(page.body)
      return
    }
    const { answered, exchange } = await dispatch(
      vendors,
      { method, url, headers: flatten(message.headers), body },
      toWish(options),
    )
    onExchange(exchange)
    response.writeHead(answered.status, answered.headers).end(answered.body)
  }
}

async function readBody(message: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.byteLength
    if (size <= largestBody) chunks.push(chunk)
  }
  return size <= largestBody ? new Uint8Array(Buffer.concat(chunks)) : undefined
}

const flatten = (headers: IncomingMessage['headers']) =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  )
