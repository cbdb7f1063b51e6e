import createFetchClient, { type Client } from 'openapi-fetch'
import { fillPath } from './path.ts'

// The only file that imports openapi-fetch: it builds URLs and requests, and it is what `raw` is.

/** The openapi-fetch client of a vendor, with the same credentials and checks as the methods. */
export type RawClient<Paths extends {}> = Client<Paths>

type Headers = Record<string, string | null>
type Send = (request: Request) => Promise<Response>

/** The parts of a request whose URL template is already filled in. */
export interface RequestParts {
  method: string
  path: string
  query: Record<string, unknown>
  commas: boolean
  headers: Headers
  body: BodyInit | undefined
}

interface Untyped {
  request(method: string, path: string, init: Record<string, unknown>): Promise<unknown>
}

interface Transport<Paths extends {}> {
  /** Builds a request and hands it to `send`, which reads the answer. */
  request(parts: RequestParts, send: Send): Promise<void>
  raw: RawClient<Paths>
}

/** @param sendRaw sends a request made through `raw`; gets the URL template beside it */
export function createTransport<Paths extends {}>(
  baseUrl: string,
  headers: Headers,
  sendRaw: (request: Request, path: string) => Promise<Response>,
): Transport<Paths> {
  const options = { baseUrl, headers, redirect: 'manual' } as const
  const plain = createFetchClient(options) as unknown as Untyped
  const templates = new WeakMap<Request, string>()
  const raw = createFetchClient<Paths>({
    ...options,
    pathSerializer: fillPath,
    fetch: (request) => sendRaw(request, templates.get(request) ?? ''),
  })
  raw.use({
    onRequest({ request, schemaPath, params }) {
      fillPath(schemaPath, params.path ?? {}) // openapi-fetch does not ask when a caller gives no path parameters at all
      templates.set(request, schemaPath)
    },
  })
  return {
    raw,
    async request({ method, path, query, commas, headers, body }, fetch) {
      const querySerializer = commas ? { array: { style: 'form', explode: false } } : undefined
      await plain.request(method, path, {
        params: { query },
        ...(querySerializer && { querySerializer }),
        headers,
        ...(body !== undefined && { body, bodySerializer: (encoded: unknown) => encoded }),
        parseAs: 'stream',
        fetch,
      })
    },
  }
}
