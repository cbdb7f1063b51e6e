import type { Api, Call, Input, Operation } from './api.ts'
import { encodeBody } from './body.ts'
import { type CallInfo, isApiError, ResponseFormatError } from './errors.ts'
import { describe, toApiError } from './failure.ts'
import { refuseInferred } from './inferred-paths.ts'
import { describeUrl } from './path.ts'
import { createRedactor } from './redact.ts'
import { buildRequest, type HeaderValues } from './request.ts'
import { decode, openText } from './response.ts'
import { type Transmission, transmit } from './transmit.ts'

/** What all methods of a client, and its `raw`, share. */
export interface ClientContext {
  api: Api
  /** By operationId, on the paths where they may be called. */
  operations: Record<string, Operation>
  baseUrl: string
  headers: HeaderValues
  transmission: Transmission
}

/** Builds the method of an operation: a function with `withResponse`, `isError` and, for lists, `paginate`. */
export function createMethod(
  { api, baseUrl, headers, transmission }: ClientContext,
  operationId: string,
  operation: Operation,
) {
  const { vendor, sensitive, encoders } = api
  const { method = 'GET', path, header, accept = ['application/json'], paginate } = operation
  const failure = { ...api.failure, ...operation.failure }

  const withResponse: Call = async (input = {}, options = {}) => {
    refuseInferred(vendor, operationId, operation)
    const call = (): CallInfo => ({ vendor, operationId, method, url: baseUrl + describeUrl(path, input, sensitive) })
    const { body, type } =
      input.body === undefined ? {} : await encodeBody(encoders, operation, input.body, options.contentType)
    const own = { accept: `${accept}` || '*/*', 'content-type': type }
    const given = header && Object.fromEntries(header.map((name) => [name, input[name] as string]))
    const build = () => buildRequest(baseUrl, operation, input, body, own, headers, given, options.headers)
    const once = body instanceof ReadableStream && { maxRetries: 0 }
    return transmit(transmission, call, operationId, operation, build, { ...options, ...once }, async (response) => {
      const { body, problem } = await decode(operation, response)
      const answer = openText(body)
      const said = response.ok ? failure.find?.(answer, failure) : (answer ?? {})
      if (said !== undefined) {
        const redact = createRedactor(sensitive, transmission.signer.secrets, input, answer)
        throw toApiError(failure, call(), response, answer, said, redact)
      }
      if (!problem) return { data: body, response }
      const { status } = response
      throw new ResponseFormatError(
        `${describe(call())} answered ${status} with ${problem}, expected ${accept.join(' or ')}`,
        { ...call(), status },
      )
    })
  }

  const perform = async (...args: Parameters<Call>) => (await withResponse(...args)).data
  return Object.assign(
    perform,
    {
      withResponse,
      isError: (error: unknown) => isApiError(error) && error.vendor === vendor && error.operationId === operationId,
    },
    paginate && {
      paginate: (input: Input = {}, options?: Parameters<Call>[1]) => paginate((next) => perform(next, options), input),
    },
  )
}
