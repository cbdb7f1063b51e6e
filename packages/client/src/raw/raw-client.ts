import type { Client } from 'openapi-fetch'
import { core } from '../later/tools.ts'
import type { ClientContext, KnownOperation } from '../send/known-operation.ts'
import { prepareCall, type RawInit } from './raw-call.ts'

// The only file that knows openapi-fetch.

/** The openapi-fetch client of a vendor, with the same credentials, checks and retries as the methods. */
export type RawClient<Paths extends {}> = Client<Paths>

const verbs = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const

export async function createRawClient(
  context: ClientContext,
  operations: Record<string, KnownOperation>,
): Promise<RawClient<{}>> {
  const { default: createFetchClient } = await import('openapi-fetch')
  const client = createFetchClient<Record<string, never>>()
  const request = async (verb: string, path: string, init: RawInit = {}) => {
    const method = verb.toUpperCase()
    try {
      const prepared = await prepareCall(context, operations, method, path, init)
      return await client.request(method as never, prepared.path as never, prepared.init as never)
    } catch (error) {
      throw core.showCaller(error)
    }
  }
  const methods = verbs.map((verb) => [verb, (path: string, init?: RawInit) => request(verb, path, init)])
  return { ...client, request, ...Object.fromEntries(methods) }
}
