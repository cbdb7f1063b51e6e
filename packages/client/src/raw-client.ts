import createFetchClient, { type Client } from 'openapi-fetch'
import type { Operation } from './api.ts'
import type { ClientContext } from './create-method.ts'
import type { CallInfo, InvalidInputError } from './errors.ts'
import type { toApiError } from './failure.ts'
import type { refuseInferred } from './inferred-paths.ts'
import type { fillPath } from './path.ts'
import type { transmit } from './transmit.ts'

// The only file that knows openapi-fetch. What it shares with the methods is handed to it, so that it is a chunk of its
// own wherever a bundler splits code.

/** The openapi-fetch client of a vendor, with the same credentials, checks and retries as the methods. */
export type RawClient<Paths extends {}> = Client<Paths>

export interface RawContext extends ClientContext {
  transmit: typeof transmit
  toApiError: typeof toApiError
  fillPath: typeof fillPath
  refuseInferred: typeof refuseInferred
  InvalidInputError: typeof InvalidInputError
}

/** What is known about one call. It belongs to the call, so that no middleware can lose it with the request. */
interface RawCall {
  call: CallInfo
  operation: Operation
  signal: AbortSignal | undefined
}

interface RawInit extends Record<string, unknown> {
  params?: { path?: Record<string, unknown> }
  signal?: AbortSignal
}

const verbs = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const

export function createRawClient(context: RawContext): RawClient<{}> {
  const { baseUrl, headers, fillPath } = context
  const client = createFetchClient<Record<string, never>>({
    baseUrl,
    headers,
    redirect: 'manual',
    pathSerializer: fillPath,
  })
  const request = async (verb: string, path: string, init: RawInit = {}) => {
    const method = verb.toUpperCase()
    for (const option of ['fetch', 'baseUrl']) {
      if (option in init) throw new context.InvalidInputError(`\`${option}\` is an option of the client, not of a call`)
    }
    const call = { ...describeCall(context, method, path), signal: init.signal }
    const { path: template } = call.operation
    fillPath(template, init.params?.path ?? {}) // openapi-fetch does not ask when a caller gives no path parameters at all
    const fetch = (sent: Request) => send(context, call, sent)
    return client.request(method as never, template as never, { ...init, fetch } as never)
  }
  const methods = verbs.map((verb) => [verb, (path: string, init?: RawInit) => request(verb, path, init)])
  return { ...client, request, ...Object.fromEntries(methods) }
}

/** @throws InvalidInputError for an address that is only our guess, whatever the method */
function describeCall(context: RawContext, method: string, path: string): Omit<RawCall, 'signal'> {
  const { vendor, operations: described } = context.api
  const there = Object.keys(described).filter((id) => described[id]?.path === path)
  const operationId = there.find((id) => (described[id]?.method ?? 'GET') === method)
  for (const id of operationId ? [operationId] : there)
    context.refuseInferred(vendor, id, context.operations[id] as Operation)
  const operation = operationId === undefined ? { method, path } : (context.operations[operationId] as Operation)
  const call = { vendor, operationId: operationId ?? 'raw', method, url: context.baseUrl + operation.path }
  return { call, operation }
}

/** Sends a request as the methods do; an answer that says no with its status is returned in the end, not thrown. */
async function send(
  { api, transmission, transmit, toApiError }: RawContext,
  { call, operation, signal }: RawCall,
  request: Request,
): Promise<Response> {
  const build = () => (request.body ? (request.clone() as Request) : request)
  const refused = new Map<unknown, Response>()
  const read = async (response: Response) => {
    const bytes = await response.arrayBuffer()
    const copy = new Response(bytes.byteLength > 0 ? bytes : null, response)
    if (response.ok) return copy
    const body = await copy
      .clone()
      .json()
      .catch(() => ({}))
    const error = toApiError(api.failure ?? {}, call, response, undefined, body, { text: String, code: String })
    refused.set(error, copy)
    throw error
  }
  const options = signal ? { signal } : {}
  return transmit(transmission, () => call, call.operationId, operation, build, options, read).catch(
    (error: unknown) => {
      const answer = refused.get(error)
      if (answer) return answer
      throw error
    },
  )
}
