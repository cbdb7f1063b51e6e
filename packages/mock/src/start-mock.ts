import type { Endpoint } from './endpoint.ts'
import type { Exchange } from './exchange.ts'
import { behave, createMockListener, type MockOptions } from './listener.ts'
import { loadVendors, type Selection } from './load.ts'
import type { Reply } from './replies.ts'
import { createRequestLog } from './request-log.ts'
import { serveMock } from './serve-mock.ts'
import type { Vendor } from './vendor.ts'

export interface StartMockOptions extends Selection, MockOptions {
  /**
   * TCP port; 0 takes a free one.
   * @default 0
   */
  port?: number
  /**
   * Address to listen on.
   * @default '127.0.0.1'
   */
  host?: string
  /** Called after each request. */
  onExchange?: (exchange: Exchange) => unknown
}

/** A running mock. */
export interface Mock {
  /** `http://127.0.0.1:<port>` */
  url: string
  vendors: readonly Vendor[]
  /**
   * The base URL to give to a vendor's client: `urlFor('sigma')` is `<url>/sigma/v1`.
   * @throws for a vendor that is not served
   */
  urlFor(vendor: string): string
  /**
   * What was asked so far, oldest first: operationId, parameters, parsed body, files, status. Of more than 1000, or of
   * more than 64 MiB in bodies, the latest.
   */
  requests: Exchange[]
  /**
   * Makes an operation answer what a test needs: a documented status or example, or what a function returns. Of several
   * replies each is given once and the last one from then on.
   *
   * @throws for an operation or an answer that the spec does not have
   * @example
   * mock.when('sigma', 'approveMerit').replyWith({ status: 409 })
   * mock.when('sigma', 'getMerit').replyWith(() => ({ status: 503 }), { status: 200 })
   */
  when(vendor: string, operationId: string): { replyWith(...replies: [Reply, ...Reply[]]): void }
  /** Forgets the replies and the requests. */
  reset(): void
  /** Stops listening and ends open connections. */
  close(): Promise<void>
}

/**
 * Starts the mocks of one or several vendors on one port.
 *
 * @throws when a vendor is unknown or the port is in use
 *
 * @example
 * const mock = await startMock({ vendors: ['signitic'] })
 * const signitic = createSigniticClient({ apiKey: 'any', baseUrl: mock.urlFor('signitic') })
 */
export async function startMock({
  port = 0,
  host = '127.0.0.1',
  onExchange,
  ...options
}: StartMockOptions = {}): Promise<Mock> {
  const vendors = await loadVendors(options)
  const behaviour = behave(options)
  const log = createRequestLog()
  const keep = (exchange: Exchange) => {
    log.keep(exchange)
    return onExchange?.(exchange)
  }
  const { url, close } = await serveMock(createMockListener(vendors, behaviour, keep), port, host)
  const find = (name: string): Vendor => {
    const vendor = vendors.find((known) => known.name === name)
    if (!vendor) throw new Error(`${name} is not served here, but ${vendors.map((known) => known.name).join(', ')}`)
    return vendor
  }
  return {
    url,
    vendors,
    requests: log.requests,
    urlFor: (name) => `${url}/${name}${find(name).basePaths[0] ?? ''}`,
    when: (name, operationId) => ({
      replyWith: (...replies) => behaviour.replies.set(findEndpoint(find(name), operationId), replies),
    }),
    reset() {
      log.clear()
      behaviour.replies.clear()
    },
    close,
  }
}

function findEndpoint({ name, routes }: Vendor, operationId: string): Endpoint {
  const route = routes.find(({ target }) => target.operationId === operationId)
  if (!route)
    throw new Error(
      `${name} has no operation ${operationId}, but ${routes.map(({ target }) => target.operationId).join(', ')}`,
    )
  return route.target
}
