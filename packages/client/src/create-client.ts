import type { Api, Call, Input, Operation } from './api.ts'
import { encodeBody } from './body.ts'
import { type Credential, createSigner } from './credentials.ts'
import { type CallInfo, isApiError, ResponseFormatError } from './errors.ts'
import { describe, toApiError } from './failure.ts'
import { checkHeader } from './headers.ts'
import type { ClientOptions } from './options.ts'
import { fillPath } from './path.ts'
import { createTransport, type RawClient } from './raw.ts'
import { createRedactor } from './redact.ts'
import { decode } from './response.ts'
import { transmit } from './transmit.ts'
import { checkBaseUrl, describeUrl } from './url.ts'

/** A vendor's client: one method per operation, and `raw` for everything else. */
export type Client<Operations, Paths extends {}> = Operations & {
  /** The openapi-fetch client behind the methods, with the same credentials and retries. It returns `{ data, error }` and does not throw for a 4xx. */
  readonly raw: RawClient<Paths>
}

export interface CreateClientOptions extends ClientOptions {
  /** Credentials by the name of their security scheme in the spec. */
  credentials: Record<string, Credential | undefined>
  /** Encoders of request bodies that replace the usual ones, by media type. */
  encoders?: Api['encoders']
  /** URL templates that replace those of the spec, by operationId. */
  paths?: Record<string, string>
}

/**
 * Turns a wire table into a client. Used by the vendor packages.
 *
 * @throws InvalidInputError for a base URL or a header that would not be sent
 */
export function createClient<Operations, Paths extends {}>(
  api: Api,
  options: CreateClientOptions,
): Client<Operations, Paths> {
  const {
    credentials,
    encoders = api.encoders,
    appInfo,
    logger,
    timeout = 30_000,
    maxRetries = 2,
    fetch = (...args) => globalThis.fetch(...args),
  } = options
  const baseUrl = checkBaseUrl(options.baseUrl ?? api.servers[0] ?? '', options.allowInsecureHttp)
  const headers = {
    ...(appInfo && { 'user-agent': [appInfo.name, appInfo.version].filter(Boolean).join('/') }),
    ...options.headers,
  }
  checkHeaders(headers)
  const transmission = { fetch, timeout, maxRetries, sign: createSigner(api, credentials), ...(logger && { logger }) }

  const transport = createTransport<Paths>(baseUrl, headers, (request, template) => {
    const [operationId, operation] = Object.entries(api.operations).find(
      ([, { path, method }]) => path === template && method === request.method,
    ) ?? ['raw', request as unknown as Operation]
    return transmit(
      transmission,
      { vendor: api.vendor, operationId, method: request.method, url: baseUrl + template },
      operation,
      request,
      {},
      buffer,
    )
  })

  const createMethod = (operationId: string, specified: Operation): [string, unknown] => {
    const operation = { ...specified, path: options.paths?.[operationId] ?? specified.path }
    const { method, path, query, header, commas = false, accept } = operation
    const failure = { ...api.failure, ...operation.failure }

    const withResponse: Call = async (input = {}, callOptions = {}) => {
      const call: CallInfo = {
        vendor: api.vendor,
        operationId,
        method,
        url: describeUrl(baseUrl, operation, input, api.sensitive),
      }
      const filled = fillPath(path, input)
      const encoded =
        input.body === undefined
          ? undefined
          : await encodeBody(encoders, operation, input.body, callOptions.contentType)
      const sent = {
        accept: accept?.join(', ') || 'application/json',
        ...pick(input, header),
        ...(encoded?.type && { 'content-type': encoded.type }),
        ...callOptions.headers,
      }
      checkHeaders(sent)

      let result!: { data: unknown; response: Response }
      const read = async (response: Response) => {
        const { body, problem } = await decode(operation, response)
        const said = response.ok ? failure.find?.(body) : (body ?? {})
        if (said !== undefined)
          throw toApiError(failure, call, response, body, said, createRedactor(api.sensitive, input, body))
        if (problem)
          throw new ResponseFormatError(
            `${describe(call)} answered ${response.status} with ${problem}, expected ${accept?.join(' or ') ?? 'application/json'}`,
            { ...call, status: response.status },
          )
        result = { data: body, response }
        return response
      }
      const parts = { method, path: filled, query: pick(input, query), commas, headers: sent, body: encoded?.body }
      await transport.request(parts, (request) =>
        transmit(
          transmission,
          call,
          operation,
          request,
          { ...callOptions, once: encoded?.body instanceof ReadableStream },
          read,
        ),
      )
      return result
    }

    const perform = async (...args: Parameters<Call>) => (await withResponse(...args)).data
    const isError = (error: unknown) =>
      isApiError(error) && error.vendor === api.vendor && error.operationId === operationId
    const { paginate } = operation
    return [
      operationId,
      Object.assign(
        perform,
        { withResponse, isError },
        paginate && {
          paginate: (...[input = {}, callOptions]: Parameters<Call>) =>
            paginate((next) => perform(next, callOptions), input),
        },
      ),
    ]
  }

  const methods = Object.entries(api.operations).map(([id, operation]) => createMethod(id, operation))
  return { ...Object.fromEntries(methods), raw: transport.raw } as Client<Operations, Paths>
}

function checkHeaders(headers: Record<string, string | null>): void {
  for (const name in headers) checkHeader(name, headers[name])
}

const pick = (input: Input, names: readonly string[] = []): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]]))) as Record<
    string,
    string
  >

/** The answer with its body read, so that the time limit covers it. */
async function buffer(response: Response): Promise<Response> {
  const body = await response.arrayBuffer()
  return new Response(body.byteLength > 0 ? body : null, response)
}
