import { answerRequest } from './answer.ts'
import { newExchange, settle } from './exchange.ts'
import { findByServer } from './find-vendor.ts'
import { behave, type MockOptions } from './listener.ts'
import { loadVendors, type Selection } from './load.ts'
import type { MockAnswer } from './mock-request.ts'

export interface MockFetchOptions extends Selection, MockOptions {}

/**
 * A `fetch` that answers the vendors' real URLs in this process, without a port.
 *
 * @example
 * const signitic = createSigniticClient({ apiKey: 'any', fetch: createMockFetch({ vendors: ['signitic'] }) })
 */
export function createMockFetch(options: MockFetchOptions = {}): typeof fetch {
  const behaviour = behave(options)
  const loading = loadVendors(options)
  loading.catch(() => {}) // reported by the first call
  return async function mockFetch(input, init) {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    const vendors = await loading
    const body = request.body ? new Uint8Array(await request.arrayBuffer()) : new Uint8Array()
    const { method } = request
    const url = new URL(request.url)
    const headers = Object.fromEntries(request.headers)
    const exchange = newExchange(method, url.pathname, headers)
    const answer = await settle(exchange, () => {
      const { vendor, path } = findByServer(vendors, url)
      return answerRequest(vendor, { method, path, query: url.searchParams, headers, body }, behaviour, exchange)
    })
    return toResponse(answer, method)
  }
}

function toResponse({ status, headers, body }: MockAnswer, method: string): Response {
  const empty = body.length === 0 || [204, 205, 304].includes(status) || method === 'HEAD'
  return new Response(empty ? null : body, { status, headers })
}
