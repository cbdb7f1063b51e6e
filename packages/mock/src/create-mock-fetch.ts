import type { Exchange } from './answer/exchange.ts'
import { createDouble, type MockDouble } from './double/double.ts'
import { createEngine, createScope, type Engine, type MockOptions, type Scope } from './double/engine.ts'
import { answerInProcess } from './fetch/answer.ts'
import { follow } from './fetch/redirect.ts'
import { untilAborted } from './fetch/signal.ts'
import { type Selection, select } from './spec/load.ts'
import type { Vendor } from './spec/vendor.ts'

export interface MockFetchOptions extends Selection, MockOptions {
  /** Called after each request. */
  onExchange?: (exchange: Exchange) => unknown
}

/** A `fetch` that a test can ask, and tell what to answer. */
export interface MockFetch extends MockDouble {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>
  /**
   * Resolves when all that it serves has been read. Only specs in YAML or in several files take time; until then `when`,
   * `waitFor` and `send` throw.
   */
  ready: Promise<void>
  /** Another one that neither sees nor disturbs this one: for tests that run at the same time. */
  scope(): MockFetch
}

/**
 * A `fetch` that answers the vendors' real URLs in this process, without a port. To a host that is no vendor's it is as a
 * network that is down: it rejects with a TypeError that names the hosts it knows.
 *
 * @throws when a vendor is unknown
 * @example
 * const signitic = createSigniticClient({ apiKey: 'any', fetch: createMockFetch({ vendors: ['signitic'] }) })
 */
export function createMockFetch({ onExchange, ...options }: MockFetchOptions = {}): MockFetch {
  const opened = select(options).map(({ open }) => open())
  const vendors = opened.every((vendor) => !(vendor instanceof Promise)) ? [...opened] : []
  const ready = Promise.all(opened).then((all) => void vendors.splice(0, vendors.length, ...all))
  ready.catch(() => {}) // reported by the first call
  return createFetch(createEngine(options, onExchange), vendors as Vendor[], ready, createScope())
}

function createFetch(engine: Engine, vendors: Vendor[], ready: Promise<void>, scope: Scope): MockFetch {
  const served = () => {
    if (vendors.length === 0) throw new Error('The specs are still being read: `await mockFetch.ready` first')
    return vendors
  }
  const call = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    return untilAborted(
      request.signal,
      ready.then(() => follow(request, (asked) => answerInProcess(engine, scope, vendors, asked))),
    )
  }
  return Object.assign(call, createDouble(engine, scope, served), {
    ready,
    scope: () => createFetch(engine, vendors, ready, createScope()),
  })
}
