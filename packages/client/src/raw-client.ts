import createFetchClient, { type Client } from 'openapi-fetch'
import type { Api, Operation } from './api.ts'
import type { ApiError } from './errors.ts'
import type { toApiError } from './failure.ts'
import type { fillPath } from './path.ts'
import type { HeaderValues } from './request.ts'
import type { Transmission, transmit } from './transmit.ts'

// The only file that knows openapi-fetch. What it shares with the methods is handed to it, so that it is a chunk of its
// own wherever a bundler splits code.

/** The openapi-fetch client of a vendor, with the same credentials, checks and retries as the methods. */
export type RawClient<Paths extends {}> = Client<Paths>

export interface RawContext {
  api: Api
  baseUrl: string
  headers: HeaderValues
  transmission: Transmission
  transmit: typeof transmit
  toApiError: typeof toApiError
  fillPath: typeof fillPath
}

/** A request that remembers the URL template it was made of. */
type Templated = Request & { template?: string }

export function createRawClient(context: RawContext): RawClient<{}> {
  const { baseUrl, headers, fillPath } = context
  const fetch = (request: Templated) => send(context, request)
  const client = createFetchClient<{}>({ baseUrl, headers, redirect: 'manual', pathSerializer: fillPath, fetch })
  client.use({
    onRequest({ request, schemaPath, params }) {
      fillPath(schemaPath, params.path ?? {}) // openapi-fetch does not ask when a caller gives no path parameters at all
      ;(request as Templated).template = schemaPath
    },
  })
  return client
}

/** Sends a request as the methods do; an answer that says no with its status is returned in the end, not thrown. */
async function send(
  { api, baseUrl, transmission, transmit, toApiError }: RawContext,
  request: Templated,
): Promise<Response> {
  const { method, template = '' } = request
  const operations = Object.entries(api.operations)
  const known = operations.find(([, { path, method: verb = 'GET' }]) => path === template && verb === method)
  const [operationId, operation] = known ?? ['raw', { method, path: template } as Operation]
  const call = { vendor: api.vendor, operationId, method, url: baseUrl + template }
  const build = () => (request.body ? (request.clone() as Request) : request)
  const refused = new Map<unknown, Response>()
  const read = async (response: Response) => {
    const bytes = await response.arrayBuffer()
    const copy = new Response(bytes.byteLength > 0 ? bytes : null, response)
    if (response.ok) return copy
    const error: ApiError = toApiError(
      api.failure ?? {},
      call,
      response,
      undefined,
      await copy
        .clone()
        .json()
        .catch(() => ({})),
      String,
    )
    refused.set(error, copy)
    throw error
  }
  return transmit(transmission, () => call, operationId, operation, build, {}, read).catch((error: unknown) => {
    const answer = refused.get(error)
    if (answer) return answer
    throw error
  })
}
