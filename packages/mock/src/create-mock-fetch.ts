import { answer, problem } from './answer.ts'
import { type MockOptions, toWish } from './listener.ts'
import { loadVendors, type Selection } from './load.ts'
import type { Vendor } from './vendor.ts'

export interface MockFetchOptions extends Selection, MockOptions {}

/**
 * A `fetch` that answers the vendors' real URLs in this process, without a port.
 *
 * @example
 * const signitic = createSigniticClient({ apiKey: 'any', fetch: createMockFetch({ vendors: ['signitic'] }) })
 */
export function createMockFetch(options: MockFetchOptions = {}): typeof fetch {
  const loading = loadVendors(options)
  loading.catch(() => {}) // reported by the first call
  return async function mockFetch(input, init) {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    const vendors = await loading
    const body = new Uint8Array(await request.arrayBuffer())
    const url = new URL(request.url)
    const target = findServer(vendors, url)
    const answered = target
      ? await answer(
          target.vendor,
          {
            method: request.method,
            path: url.pathname.slice(target.base.length),
            query: url.searchParams,
            headers: Object.fromEntries(request.headers),
            body,
          },
          toWish(options),
        )
      : problem(404, 'No such server', `${url.origin} is no server of ${vendors.map(({ name }) => name).join(', ')}`)
    const empty = [204, 205, 304].includes(answered.status) || request.method === 'HEAD'
    return new Response(empty ? null : answered.body, { status: answered.status, headers: answered.headers })
  }
}

function findServer(vendors: readonly Vendor[], url: URL): { vendor: Vendor; base: string } | undefined {
  const matches = vendors.flatMap((vendor) => vendor.servers.map((server) => ({ vendor, server: new URL(server) })))
  const match = matches.find(
    ({ server }) => server.origin === url.origin && url.pathname.startsWith(`${server.pathname.replace(/\/$/, '')}/`),
  )
  return match && { vendor: match.vendor, base: match.server.pathname.replace(/\/$/, '') }
}
