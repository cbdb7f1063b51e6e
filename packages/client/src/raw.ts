import type { Client } from 'openapi-fetch'
import type { Api, Operation } from './api.ts'
import { toApiError } from './failure.ts'
import { fillPath } from './path.ts'
import type { HeaderValues } from './request.ts'
import { parseJson } from './response.ts'
import { type Transmission, transmit } from './transmit.ts'

// The only file that knows openapi-fetch. It is loaded when `raw` is first used, so that nobody else pays for it.

/** The openapi-fetch client of a vendor, with the same credentials, checks and retries as the methods. */
export type RawClient<Paths extends {}> = Client<Paths>

/** Every member of the client becomes a function that waits for openapi-fetch; the order of calls stays. */
export function createRawClient<Paths extends {}>(
  api: Api,
  baseUrl: string,
  headers: HeaderValues,
  transmission: Transmission,
): RawClient<Paths> {
  let loading: Promise<RawClient<Paths>> | undefined
  const load = async () => {
    const { default: createFetchClient } = await import('openapi-fetch')
    const templates = new WeakMap<Request, string>()
    const client = createFetchClient<Paths>({
      baseUrl,
      headers,
      redirect: 'manual',
      pathSerializer: fillPath,
      fetch: (request) => send(api, baseUrl, transmission, request, templates.get(request) ?? ''),
    })
    client.use({
      onRequest({ request, schemaPath, params }) {
        fillPath(schemaPath, params.path ?? {}) // openapi-fetch does not ask when a caller gives no path parameters at all
        templates.set(request, schemaPath)
      },
    })
    return client
  }
  return new Proxy({} as RawClient<Paths>, {
    get: (_, name) => {
      if (name === 'then') return undefined // a promise would take the client for another promise
      return async (...args: unknown[]) => {
        loading ??= load()
        return ((await loading) as unknown as Record<PropertyKey, (...args: unknown[]) => unknown>)[name]?.(...args)
      }
    },
  })
}

/** Sends a request as the methods do; an answer that says no with its status is returned in the end, not thrown. */
async function send(
  { vendor, operations, failure = {} }: Api,
  baseUrl: string,
  transmission: Transmission,
  request: Request,
  path: string,
): Promise<Response> {
  const { method } = request
  const [operationId, operation] = Object.entries(operations).find(
    ([, known]) => known.path === path && known.method === method,
  ) ?? ['raw', { method, path } as Operation]
  const call = { vendor, operationId, method, url: baseUrl + path }
  let last: Response | undefined
  try {
    return await transmit(transmission, call, operation, request, {}, async (response) => {
      const bytes = await response.arrayBuffer()
      last = new Response(bytes.byteLength > 0 ? bytes : null, response)
      if (!response.ok)
        throw toApiError(failure, call, response, undefined, parseJson(new TextDecoder().decode(bytes)), String)
      return last
    })
  } catch (error) {
    if (last) return last
    throw error
  }
}
