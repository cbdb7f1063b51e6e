import { type Operation, readSpec, type SpecModel } from '@countersign/openapi'
import { describeExchange, type WireExchange } from './exchange.ts'
import type { ClientMethod, ContractMock, ContractOptions, ContractSubject } from './subject.ts'

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
  /** What has been seen since it was last emptied, in words: the fingerprint of a cell is made of it. */
  readonly seen: string[]
  /** Calls the method of an operation; never rejects. */
  call(operation: Operation, input: Record<string, unknown>, settings?: CallSettings): Promise<Outcome>
  /** The method of an operation, of a client with these options. */
  methodOf(operation: Operation, options: ContractOptions, scheme?: string): ClientMethod
}

/** The vendor's name inside the run: no test may know another one. */
export const vendor = 'vendor'

export function createStage(subject: ContractSubject): Stage {
  const model = readSpec(subject.spec)
  const mock = subject.createMockFetch({ specs: { [vendor]: subject.spec } })
  const exchanges: WireExchange[] = []
  const seen: string[] = []
  const methodOf: Stage['methodOf'] = (operation, options, scheme) => {
    const client = (subject.create(options, scheme) ?? subject.create(options)) as Record<string, ClientMethod>
    const method = client[operation.id]
    if (!method) throw new Error(`The client has no method ${operation.id}`)
    return method
  }

  return {
    subject,
    model,
    mock,
    exchanges,
    seen,
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
        seen.push(describeExchange(exchange))
        return change.response ? change.response(response) : response
      }
      const options = { maxRetries: 0, headers, ...(contentType !== undefined && { contentType }) }
      try {
        const answer = await methodOf(operation, { fetch }, scheme).withResponse(input, options)
        return { ...answer, exchange }
      } catch (error) {
        const { name, code } = error as { name: string; code?: string }
        seen.push(`${name} ${code}`)
        return { error: error as Outcome['error'] & Error, exchange }
      }
    },
  }
}
