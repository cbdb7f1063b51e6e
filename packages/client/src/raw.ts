import type { ClientContext } from './create-method.ts'
import { InvalidInputError } from './errors.ts'
import { toApiError } from './failure.ts'
import { refuseInferred } from './inferred-paths.ts'
import { fillPath } from './path.ts'
import type { RawClient, RawContext } from './raw-client.ts'
import { transmit } from './transmit.ts'

/**
 * The client that `raw` is. openapi-fetch is loaded when it is first used, so that nobody else pays for it: every member
 * is a function that waits for it, and the order of calls stays.
 */
export function createRaw<Paths extends {}>(client: ClientContext): RawClient<Paths> {
  const context: RawContext = { ...client, transmit, toApiError, fillPath, refuseInferred, InvalidInputError }
  let loading: Promise<Record<PropertyKey, (...args: unknown[]) => unknown>> | undefined
  return new Proxy({} as RawClient<Paths>, {
    get: (_, name) =>
      name === 'then' // a promise would take the client for another promise
        ? undefined
        : async (...args: unknown[]) => {
            loading ??= import('./raw-client.ts').then(({ createRawClient }) => createRawClient(context) as never)
            return (await loading)[name]?.(...args)
          },
  })
}
