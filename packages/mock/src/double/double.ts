import type { Exchange } from '../answer/exchange.ts'
import type { Endpoint } from '../spec/endpoint.ts'
import type { VendorName } from '../spec/load.ts'
import type { Vendor } from '../spec/vendor.ts'
import type { Engine, Scope } from './engine.ts'
import type { Guess } from './guesses.ts'
import type { Match } from './rules.ts'
import { type SendOptions, sendWebhook } from './webhook.ts'
import { createWhen, type When } from './when.ts'

type Declared<Name> = Name extends keyof CountersignMockVendors ? CountersignMockVendors[Name] : unknown
/** The operations of a vendor, where its package is installed; else any name. */
export type OperationName<Name> = Declared<Name> extends { operations: infer Names extends string } ? Names : string
/** The webhooks of a vendor, where its package is installed; else any name. */
export type WebhookName<Name> = Declared<Name> extends { webhooks: infer Names extends string } ? Names : string

/** What a test says to a mock, be it a server or a `fetch`. */
export interface MockDouble {
  /**
   * What was asked so far, in the order of arrival: operationId, parameters, parsed body, files, status (0 until it is
   * answered). Of more than 1000, or of more than 64 MiB in bodies, the latest.
   */
  readonly requests: Exchange[]
  /** The answers given so far that nobody has documented. `reset` does not forget them: they are of the whole run. */
  readonly guesses: readonly Guess[]
  /**
   * Makes an operation answer what a test needs.
   *
   * @param match only requests that have this: parameters by name, and what `body` has to contain
   * @throws for an operation that the spec does not have; the message lists those it has
   * @example
   * mock.when('sigma', 'approveMerit').replyWith({ status: 409 })
   * mock.when('sigma', 'getMerit', { meritId: 'gone' }).replyWith({ status: 404 })
   * mock.when('sigma', 'getUser').once(() => ({ status: 503 })).fail('reset', { times: 2 })
   */
  when<Name extends VendorName>(vendor: Name, operationId: OperationName<Name>, match?: Match): When
  /**
   * Resolves with the first request to an operation, once it is answered; at once if it was already.
   *
   * @throws for an operation that no vendor has
   */
  waitFor(operationId: string, options?: { vendor?: VendorName; signal?: AbortSignal }): Promise<Exchange>
  /**
   * Calls a webhook of a vendor: sends an example of its body to a server of yours.
   *
   * @throws for a webhook or an example that the spec does not have
   * @example
   * await mock.send('signitic', 'contactSubmitted', { to: 'http://127.0.0.1:3000/hook', apiKey: 'mine' })
   */
  send<Name extends VendorName>(vendor: Name, webhook: WebhookName<Name>, options: SendOptions): Promise<Response>
  /** Forgets the replies and the requests. */
  reset(): void
}

/** @param served throws as long as the vendors are not read */
export function createDouble(engine: Engine, { rules, log }: Scope, served: () => readonly Vendor[]): MockDouble {
  return {
    requests: log?.requests ?? [],
    guesses: engine.guesses.list,
    when: (vendor, operationId, match) =>
      createWhen(rules, findEndpoint(findVendor(served(), vendor), operationId), match),
    async waitFor(operationId, { vendor, signal } = {}) {
      const among = vendor === undefined ? served() : [findVendor(served(), vendor)]
      if (!among.some(({ api }) => api.endpoints.some((endpoint) => endpoint.operationId === operationId)))
        throw new Error(`${among.map(({ name }) => name).join(', ')} has no operation ${operationId}`)
      const fits = (exchange: Exchange) =>
        exchange.operationId === operationId && (vendor === undefined || exchange.vendor === vendor)
      return log ? log.waitFor(fits, signal) : Promise.reject(new Error('This mock keeps no requests'))
    },
    send: async (vendor, webhook, options) => sendWebhook(findVendor(served(), vendor), webhook, options),
    reset() {
      log?.clear()
      rules.clear()
    },
  }
}

export function findVendor(vendors: readonly Vendor[], name: string): Vendor {
  const vendor = vendors.find((known) => known.name === name)
  if (!vendor) throw new Error(`${name} is not served here, but ${vendors.map((known) => known.name).join(', ')}`)
  return vendor
}

function findEndpoint({ name, api: { endpoints } }: Vendor, operationId: string): Endpoint {
  const endpoint = endpoints.find((known) => known.operationId === operationId)
  if (!endpoint)
    throw new Error(
      `${name} has no operation ${operationId}, but ${endpoints.map((known) => known.operationId).join(', ')}`,
    )
  return endpoint
}
