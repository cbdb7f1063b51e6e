import type { Exchange } from './answer/exchange.ts'
import { createDouble, findVendor, type MockDouble } from './double/double.ts'
import { createEngine, type MockOptions, type Scope } from './double/engine.ts'
import { createListener } from './server/listener.ts'
import { createScopes } from './server/scopes.ts'
import { serveMock } from './server/serve-mock.ts'
import { addressOf } from './spec/find.ts'
import { loadVendors, type Selection, type VendorName } from './spec/load.ts'
import type { Vendor } from './spec/vendor.ts'

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

/** A part of a mock that one test has for itself: its own replies, requests and address. */
export interface MockScope extends MockDouble {
  /** `http://127.0.0.1:<port>`, in a scope with a path of its own. */
  url: string
  /**
   * The base URL to give to a vendor's client: `urlFor('sigma')` is `<url>/sigma/v1`.
   * @throws for a vendor that is not served
   */
  urlFor(vendor: VendorName): string
  /** Stops answering; of a mock itself: stops listening and ends open connections. */
  close(): Promise<void>
}

/** A running mock. */
export interface Mock extends MockScope {
  vendors: readonly Vendor[]
  /**
   * A mock on the same port that neither sees nor disturbs this one: for tests that run at the same time.
   *
   * @example
   * const mine = mock.scope()
   * const sigma = createSigmaClient({ auth, baseUrl: mine.urlFor('sigma') })
   */
  scope(): MockScope
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
  const engine = createEngine(options, onExchange)
  const scopes = createScopes()
  const { url, close } = await serveMock(createListener(vendors, engine, scopes), port, host)
  const view = (scope: Scope, prefix: string) => ({
    ...createDouble(engine, scope, () => vendors),
    url: `${url}${prefix}`,
    urlFor: (name: VendorName) => `${url}${prefix}${addressOf(findVendor(vendors, name))}`,
  })
  return {
    ...view(scopes.main, ''),
    vendors,
    close,
    scope() {
      const { scope, prefix, close: leave } = scopes.open()
      return { ...view(scope, prefix), close: async () => leave() }
    },
  }
}
