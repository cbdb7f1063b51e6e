import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerRequest, type Behaviour } from './answer.ts'
import { largestBody, readBody } from './body-limit.ts'
import type { Bytes } from './bytes.ts'
import { cors, preflight } from './cors.ts'
import { type Exchange, newExchange, settle } from './exchange.ts'
import { findByPath } from './find-vendor.ts'
import { landingPage } from './landing-page.ts'
import type { MockAnswer } from './mock-request.ts'
import { NoAnswer } from './no-answer.ts'
import { notify } from './notify.ts'
import { createReplies } from './replies.ts'
import type { Vendor } from './vendor.ts'

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

export const behave = ({ dynamic, seed }: MockOptions): Behaviour => ({
  defaults: { ...(dynamic !== undefined && { dynamic }), ...(seed !== undefined && { seed: String(seed) }) },
  replies: createReplies(),
})

/** A listener for `node:http` that answers for the given vendors, each below its name. */
export function createMockListener(
  vendors: readonly Vendor[],
  behaviour: Behaviour = behave({}),
  onExchange: (exchange: Exchange) => void = () => {},
) {
  return async function listen(message: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const body = await readBody(message)
      const { method = 'GET', url: target = '/' } = message
      const url = readTarget(target)
      const headers = flatten(message.headers)
      const exchange = newExchange(method, url?.pathname ?? target, headers)
      const page = /^(GET|HEAD)$/.test(method) && /^\/(health)?$/.test(url?.pathname ?? '')
      const answer = await settle(exchange, () =>
        page ? landingPage(vendors, url?.pathname ?? '', headers.accept) : answerVendor(exchange, url, message, body),
      )
      send(message, response, answer)
      if (!page) notify(onExchange, exchange)
    } catch {
      response.destroy() // the connection ended before the request did, or cannot be written to: there is nobody to answer
    }
  }

  function answerVendor(exchange: Exchange, url: URL | undefined, message: IncomingMessage, body: Bytes | undefined) {
    const { method, headers } = exchange
    if (!url) throw new NoAnswer(400, 'Malformed URL', 'The path cannot be read, or it has dot segments')
    if (method === 'OPTIONS') return preflight(message.headers)
    if (!body) throw new NoAnswer(413, 'Body too large', `The mock takes bodies of up to ${largestBody} bytes`)
    const { vendor, path } = findByPath(vendors, url.pathname)
    return answerRequest(vendor, { method, path, query: url.searchParams, headers, body }, behaviour, exchange)
  }
}

function send(message: IncomingMessage, response: ServerResponse, { status, headers, body }: MockAnswer): void {
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength
  response.writeHead(status, { ...headers, ...cors, 'content-length': length })
  response.end(message.method === 'HEAD' ? undefined : body)
  message.resume()
}

/** The URL of a request target; undefined when it cannot be read or would be read as another path. */
function readTarget(target: string): URL | undefined {
  const address = target.startsWith('/') ? `http://localhost${target}` : target === '*' ? 'http://localhost/' : target
  if (!URL.canParse(address) || /[\\\0-\x20]/.test(target)) return undefined
  const [path = ''] = target.split(/[?#]/)
  return path.split('/').some((segment) => /^(\.|%2e){1,2}$/i.test(segment)) ? undefined : new URL(address)
}

const flatten = (headers: IncomingMessage['headers']) =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  )
