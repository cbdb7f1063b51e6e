import { InvalidInputError } from '../errors.ts'
import { isObject } from '../object.ts'
import type { RawClient } from '../raw/raw-client.ts'
import type { ClientContext, KnownOperation } from '../send/known-operation.ts'
import { later } from './load.ts'

const hooks = ['onRequest', 'onResponse', 'onError']

const isMiddleware = (given: unknown): boolean =>
  isObject(given) && hooks.some((hook) => typeof given[hook] === 'function')

/**
 * The client that `raw` is. openapi-fetch is loaded when it is first used, so that nobody else pays for it: every member
 * is a function that waits for it, and the order of calls stays.
 */
export function createRaw<Paths extends {}>(
  client: ClientContext,
  operations: Record<string, KnownOperation>,
): RawClient<Paths> {
  type Loaded = Record<PropertyKey, (...args: unknown[]) => unknown>
  let loading: Promise<Loaded> | undefined
  const load = () => {
    loading ??= later().then(
      ({ createRawClient }) => createRawClient(client, operations) as Promise<unknown> as Promise<Loaded>,
    )
    return loading
  }
  return new Proxy({} as RawClient<Paths>, {
    get(_, name) {
      if (name === 'then') return undefined // a promise would take the client for another promise
      if (name !== 'use' && name !== 'eject') return async (...args: unknown[]) => (await load())[name]?.(...args)
      return (...middlewares: unknown[]) => {
        if (name === 'use' && !middlewares.every(isMiddleware))
          throw new InvalidInputError(`Middleware must be an object with ${hooks.join(', ')} or some of them`)
        load().then(
          (loaded) => loaded[name]?.(...middlewares),
          () => {}, // the next call tells that it does not load
        )
      }
    },
  })
}
