import type { MockAnswer } from '../answer/answer.ts'
import { type Engine, handle, type Scope } from '../double/engine.ts'
import { largestBody } from '../request/body/decompress.ts'
import { tooLarge } from '../server/body-limit.ts'
import { isPreflight, preflight } from '../server/cors.ts'
import { half } from '../server/send.ts'
import { findByServer, findIn, methodsOf } from '../spec/find.ts'
import type { Vendor } from '../spec/vendor.ts'
import type { Sent } from './redirect.ts'

/**
 * Answers the request of a `fetch`.
 *
 * @throws TypeError for a host that is no vendor's, and for what a test wants to go wrong on the way
 */
export async function answerInProcess(
  engine: Engine,
  scope: Scope,
  vendors: readonly Vendor[],
  { method, url: address, headers: given, body: sent }: Sent,
): Promise<Response> {
  const url = new URL(address)
  const headers = Object.fromEntries(given)
  const found = findByServer(vendors, url)
  if (!found) throw unknownHost(vendors, url)
  const { vendor, routes } = found
  const methods = method === 'OPTIONS' ? methodsOf(routes, url.pathname) : []
  if (method === 'OPTIONS' && (isPreflight(headers) || !methods.includes('OPTIONS')))
    return toResponse(preflight(headers, methods), method)
  const answer = await handle(engine, scope, {
    method,
    path: url.pathname,
    headers,
    query: url.searchParams,
    read: async () => (sent.byteLength > largestBody ? undefined : sent),
    answer(body, exchange) {
      if (!body) throw tooLarge()
      exchange.vendor = vendor.name
      return findIn(vendor, routes, method, url.pathname, { query: url.searchParams, headers })
    },
  })
  return toResponse(answer, method)
}

function unknownHost(vendors: readonly Vendor[], { origin }: URL): TypeError {
  const known = [...new Set(vendors.flatMap(({ api }) => api.servers.map(hostOf)))].join(', ')
  const message = `${origin} is no server of ${vendors.map(({ name }) => name).join(', ')}; known here: ${known}`
  return new TypeError(`fetch failed: ${message}`, { cause: new Error(message) })
}

const hostOf = (server: string) => (URL.canParse(server) ? new URL(server).origin : `http://localhost${server}`)

async function toResponse({ status, headers, body, fault }: MockAnswer, method: string): Promise<Response> {
  if (fault === 'timeout') return new Promise(() => {}) // until the signal ends it
  if (fault === 'reset') throw lost('ECONNRESET', 'read ECONNRESET')
  if (fault === 'refused') throw lost('ECONNREFUSED', 'connect ECONNREFUSED')
  const empty = body.length === 0 || [204, 205, 304].includes(status) || method === 'HEAD'
  const content = fault === 'truncated' ? breakOff(half(body)) : empty ? null : body
  return new Response(content, { status, headers: toHeaders(headers) })
}

function toHeaders(headers: MockAnswer['headers']): Headers {
  const given = new Headers()
  for (const [name, value] of Object.entries(headers)) for (const one of [value].flat()) given.append(name, one)
  return given
}

const lost = (code: string, message: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) })

function breakOff(start: MockAnswer['body']): ReadableStream {
  let sent = false
  return new ReadableStream({
    pull(controller) {
      if (sent) return controller.error(new TypeError('terminated', { cause: new Error('other side closed') }))
      sent = true
      controller.enqueue(typeof start === 'string' ? new TextEncoder().encode(start) : start)
    },
  })
}
