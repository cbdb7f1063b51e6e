import createFetchClient, { type Client } from 'openapi-fetch'
import type { ClientContext } from '../known-operation.ts'
import type { Tools } from './raw.ts'
import { prepareCall, type RawInit } from './raw-call.ts'

// The only file that knows openapi-fetch.

/** The openapi-fetch client of a vendor, with the same credentials, checks and retries as the methods. */
export type RawClient<Paths extends {}> = Client<Paths>

const verbs = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const

export function createRawClient(context: ClientContext, tools: Tools): RawClient<{}> {
  const client = createFetchClient<Record<string, never>>()
  const request = async (verb: string, path: string, init: RawInit = {}) => {
    const method = verb.toUpperCase()
    const prepared = await prepareCall(context, tools, method, path, init)
    return client.request(method as never, prepared.path as never, prepared.init as never)
  }
  const methods = verbs.map((verb) => [verb, (path: string, init?: RawInit) => request(verb, path, init)])
  return { ...client, request, ...Object.fromEntries(methods) }
}
