import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Behaviour } from './answer.ts'
import { largestBody, readBody } from './body-limit.ts'
import { cors, preflight } from './cors.ts'
import { dispatch } from './dispatch.ts'
import { landingPage } from './landing-page.ts'
import type { Exchange, MockAnswer } from './mock-request.ts'
import { problem } from './problem.ts'
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
  return function listen(message: IncomingMessage, response: ServerResponse): void {
    respond(vendors, behaviour, onExchange, message).then(
      (answer) => send(message, response, answer),
      () => response.destroy(), // the connection ended before the request did: there is nobody to answer
    )
  }
}

async function respond(
  vendors: readonly Vendor[],
  behaviour: Behaviour,
  onExchange: (exchange: Exchange) => void,
  message: IncomingMessage,
): Promise<MockAnswer> {
  const { method = 'GET', url: target = '/' } = message
  const url = readTarget(target)
  if (!url) return problem(400, 'Malformed URL', 'The path cannot be read, or it has dot segments')
  if (method === 'OPTIONS') return preflight(message.headers)
  const body = await readBody(message)
  if (!body)
    return problem(413, 'Body too large', `The mock takes bodies of up to ${largestBody} bytes`, {
      connection: 'close',
    })
  const page =
    method === 'GET' || method === 'HEAD' ? landingPage(vendors, url.pathname, message.headers.accept ?? '') : undefined
  if (page) return page
  const { answer, exchange } = await dispatch(
    vendors,
    { method, url, headers: flatten(message.headers), body },
    behaviour,
  )
  onExchange(exchange)
  return answer
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
