import { answerRequest } from './answer.ts'
import { behave, type MockOptions } from './listener.ts'
import { loadVendors, type Selection } from './load.ts'
import type { MockAnswer } from './mock-request.ts'
import { problem } from './problem.ts'
import type { Vendor } from './vendor.ts'

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
    const url = new URL(request.url)
    const target = findServer(vendors, url)
    const read = { method: request.method, query: url.searchParams, headers: Object.fromEntries(request.headers), body }
    const { answer } = target
      ? await answerRequest(target.vendor, { ...read, path: url.pathname.slice(target.base.length) }, behaviour)
      : {
          answer: problem(
            404,
            'No such server',
            `${url.origin} is no server of ${vendors.map(({ name }) => name).join(', ')}`,
          ),
        }
    return toResponse(answer, request.method)
  }
}

function toResponse({ status, headers, body }: MockAnswer, method: string): Response {
  const empty = body.length === 0 || [204, 205, 304].includes(status) || method === 'HEAD'
  return new Response(empty ? null : body, { status, headers })
}

function findServer(vendors: readonly Vendor[], url: URL): { vendor: Vendor; base: string } | undefined {
  for (const vendor of vendors) {
    for (const server of vendor.servers) {
      if (!URL.canParse(server)) continue
      const { origin, pathname } = new URL(server)
      const base = pathname.replace(/\/$/, '')
      if (origin === url.origin && url.pathname.startsWith(`${base}/`)) return { vendor, base }
    }
  }
  return undefined
}
