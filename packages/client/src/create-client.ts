import type { Api, FailureShape, Operation } from './api.ts'
import { encodeBody } from './body.ts'
import { type Authorization, authorize, type Credential } from './credentials.ts'
import { type CallInfo, ConnectionError, isApiError, ResponseFormatError } from './errors.ts'
import { saysNo, toApiError } from './failure.ts'
import type { CallOptions, ClientOptions } from './options.ts'
import { fillPath } from './path.ts'
import { createTransport, type RawClient } from './raw.ts'
import { decode } from './response.ts'
import { checkBaseUrl, describeUrl } from './url.ts'

/** A vendor's client: one method per operation, and `raw` for everything else. */
export type Client<Operations, Paths extends {}> = Operations & {
  /** The openapi-fetch client behind the methods, with the same credentials. It returns `{ data, error }` and does not throw for a 4xx. */
  readonly raw: RawClient<Paths>
}

export interface CreateClientOptions extends ClientOptions {
  /** Credentials by the name of their security scheme in the spec. */
  credentials: Record<string, Credential | undefined>
}

type Input = Record<string, unknown>

/** Turns a wire table into a client. Used by the vendor packages. */
export function createClient<Operations, Paths extends {}>(
  api: Api,
  options: CreateClientOptions,
): Client<Operations, Paths> {
  const {
    credentials,
    headers = {},
    fetch = (...args: Parameters<typeof globalThis.fetch>) => globalThis.fetch(...args),
  } = options
  const baseUrl = checkBaseUrl(options.baseUrl ?? api.servers[0] ?? '')

  const transport = createTransport<Paths>(baseUrl, headers, async (request, path) => {
    const [id, operation] = Object.entries(api.operations).find(
      ([, known]) => known.path === path && known.method === request.method,
    ) ?? ['raw', { method: request.method, path }]
    return transmit(
      { vendor: api.vendor, operationId: id, method: request.method, url: `${baseUrl}${path}` },
      withCredential(request, await authorize(api, id, operation, credentials)),
    )
  })

  // Retry and timeout wrap this function; see DECISIONS.md.
  async function transmit(call: CallInfo, request: Request, signal?: AbortSignal): Promise<Response> {
    try {
      return await fetch(request, signal ? { signal } : {})
    } catch (cause) {
      if (signal?.aborted) throw cause
      throw new ConnectionError(`${call.vendor} ${call.operationId}: ${call.method} ${call.url} got no answer`, {
        cause,
      })
    }
  }

  async function perform(id: string, operation: Operation, input: Input, callOptions: CallOptions) {
    const call: CallInfo = {
      vendor: api.vendor,
      operationId: id,
      method: operation.method,
      url: describeUrl(baseUrl, operation, input, api.sensitive),
    }
    const path = fillPath(operation.path, input)
    const body = input.body === undefined ? undefined : await encodeBody(operation, input.body, callOptions.contentType)
    const authorization = await authorize(api, id, operation, credentials)
    const headers = {
      accept: operation.accept?.join(', ') || 'application/json',
      ...pick(input, operation.header),
      ...(body?.type && { 'content-type': body.type }),
      ...callOptions.headers,
    }
    const parts = {
      method: operation.method,
      path,
      query: pick(input, operation.query),
      commaSeparated: operation.commaSeparated !== undefined,
      headers: headers as Record<string, string>,
      body: body?.body,
    }
    let result!: { data: unknown; response: Response }
    await transport.request(parts, async (request) => {
      const response = await transmit(call, withCredential(request, authorization), callOptions.signal)
      result = { data: await read(call, operation, { ...api.failure, ...operation.failure }, response), response }
      return response
    })
    return result
  }

  const methods = Object.entries(api.operations).map(([id, operation]) => {
    const withResponse = (input: Input = {}, callOptions: CallOptions = {}) =>
      perform(id, operation, input, callOptions)
    const method = async (input?: Input, callOptions?: CallOptions) => (await withResponse(input, callOptions)).data
    const isError = (error: unknown) => isApiError(error) && error.vendor === api.vendor && error.operationId === id
    return [id, Object.assign(method, { withResponse, isError })]
  })
  return { raw: transport.raw, ...Object.fromEntries(methods) }
}

const pick = (input: Input, names: readonly string[] = []) =>
  Object.fromEntries(names.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]])))

function withCredential(request: Request, authorization: Authorization | undefined): Request {
  if (authorization?.in === 'header') request.headers.set(authorization.name, authorization.value)
  if (authorization?.in !== 'query') return request
  const url = new URL(request.url)
  url.searchParams.set(authorization.name, authorization.value)
  return new Request(url, request)
}

/** @throws ApiError when the vendor says no, ResponseFormatError when the answer is not what was promised */
async function read(call: CallInfo, operation: Operation, failure: FailureShape, response: Response): Promise<unknown> {
  const { body, problem, cause } = await decode(operation, response)
  if (!response.ok || saysNo(failure, body)) throw toApiError(failure, call, response, body)
  if (!problem) return body
  throw new ResponseFormatError(
    `${call.vendor} ${call.operationId}: ${call.method} ${call.url} answered ${response.status} with ${problem}, expected ${(operation.accept ?? ['application/json']).join(' or ')}`,
    { status: response.status, cause },
  )
}
