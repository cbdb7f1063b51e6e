import { type Operation, readSpec, type SpecModel } from '@countersign/openapi'
import type { ClientMethod, ContractMock, ContractSubject } from './subject.ts'

/** What went over the wire in one call, both ways. */
export interface WireExchange {
  operation: Operation
  request: { method: string; url: URL; headers: Headers; body: Uint8Array<ArrayBuffer> }
  response: { status: number; headers: Headers; body: Uint8Array<ArrayBuffer> }
  /** Why the mock refused; empty if it did not. */
  reasons: readonly string[]
  /** The body as the mock read it. */
  read: unknown
}

/** What came of a call. */
export interface Outcome {
  data?: unknown
  response?: Response
  error?: Error & Record<string, unknown>
  /** Undefined where the client refused before anything was sent. */
  exchange: WireExchange | undefined
}

export interface CallSettings {
  headers?: Record<string, string>
  contentType?: string | undefined
  /** Security scheme of the credential; the client's usual one when left out. */
  scheme?: string | undefined
  /** Changes the request on its way to the mock. */
  request?: (request: Request) => Request
  /** Changes the answer on its way to the client. */
  response?: (response: Response) => Promise<Response>
}

/** Where the calls of a contract run are made: the typed client, with the mock in between. */
export interface Stage {
  readonly subject: ContractSubject
  readonly model: SpecModel
  readonly mock: ContractMock
  /** What went over the wire so far, as the mock answered it. */
  readonly exchanges: readonly WireExchange[]
  /** Calls the method of an operation; never rejects. */
  call(operation: Operation, input: Record<string, unknown>, settings?: CallSettings): Promise<Outcome>
  /** The method of an operation, of a client that sends with `fetch`. */
  methodOf(operation: Operation, fetch: typeof globalThis.fetch, scheme?: string): ClientMethod
}

/** The vendor's name inside the run: no test may know another one. */
export const vendor = 'vendor'

export function createStage(subject: ContractSubject): Stage {
  const model = readSpec(subject.spec)
  const mock = subject.createMockFetch({ specs: { [vendor]: subject.spec } })
  const exchanges: WireExchange[] = []
  const methodOf: Stage['methodOf'] = (operation, fetch, scheme) => {
    const client = (subject.create(fetch, scheme) ?? subject.create(fetch)) as Record<string, ClientMethod>
    const method = client[operation.id]
    if (!method) throw new Error(`The client has no method ${operation.id}`)
    return method
  }

  return {
    subject,
    model,
    mock,
    exchanges,
    methodOf,
    async call(operation, input, { headers = {}, contentType, scheme, ...change } = {}) {
      let exchange: WireExchange | undefined
      const fetch = async (url: string | URL | Request, init?: RequestInit) => {
        const sent = new Request(url, init)
        const request = change.request?.(sent) ?? sent
        const body = new Uint8Array(await request.clone().arrayBuffer())
        const response = await mock(request)
        const { reasons = [], body: read = undefined } = mock.requests.at(-1) ?? {}
        exchange = {
          operation,
          request: { method: request.method, url: new URL(request.url), headers: request.headers, body },
          response: {
            status: response.status,
            headers: response.headers,
            body: new Uint8Array(await response.clone().arrayBuffer()),
          },
          reasons: [...reasons],
          read,
        }
        exchanges.push(exchange)
        return change.response ? change.response(response) : response
      }
      const options = { maxRetries: 0, headers, ...(contentType !== undefined && { contentType }) }
      try {
        const answer = await methodOf(operation, fetch, scheme).withResponse(input, options)
        return { ...answer, exchange }
      } catch (error) {
        return { error: error as Outcome['error'] & Error, exchange }
      }
    },
  }
}
