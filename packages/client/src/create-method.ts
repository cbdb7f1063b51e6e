import type { Call, EncodedBody, Input, Page } from './api.ts'
import { encodeBody } from './body/choose-body.ts'
import { isApiError, showCaller } from './errors.ts'
import { refuse } from './load/load.ts'
import { isObject } from './object.ts'
import { type HeaderSet, mergeHeaders, readHeaders, writeHeaders } from './request/headers.ts'
import { queryNames, writeQuery } from './request/query.ts'
import { type Content, readContent, readSuccess } from './response/read.ts'
import { orPlain } from './send/failures.ts'
import type { ClientContext, KnownOperation } from './send/known-operation.ts'
import { type Outgoing, transmit } from './send/transmit.ts'
import { checkOptionsOfCall } from './setup/check-options.ts'

type Result = { data: unknown; response: Response }

const none = {}

/** Builds the method of an operation: a function with `withResponse`, `isError` and, for lists, `paginate`. */
export function createMethod(client: ClientContext, known: KnownOperation) {
  const { id, operation, path, kinds } = known
  const { header = [], paginate } = operation
  const { vendor } = client.api
  const headers = header.map(({ name }) => name)
  const names = [...path.names, ...queryNames(operation), ...headers, ...(kinds.length > 0 ? ['body'] : [])]
  const isKnown = (input: Input) => {
    for (const name in input) if (!names.includes(name) && input[name] !== undefined) return false
    return isObject(input) && !Array.isArray(input)
  }

  const withResponse: Call = async (input = none, options = none) => {
    let call: Outgoing<Result>
    try {
      operation.refuse?.()
      if (!isKnown(input)) await refuse(({ wrongInput }) => wrongInput(known.name, input, names))
      if (options !== none) await checkOptionsOfCall(known, options)
      call = createCall(known, input, options)
    } catch (error) {
      throw showCaller(error)
    }
    return transmit(client, call)
  }
  const perform = async (input?: Input, options?: Parameters<Call>[1]) => (await withResponse(input, options)).data
  const page = async (input: Input, options: Parameters<Call>[1]): Promise<Page> => {
    const { data, response } = await withResponse(input, options)
    const call = { known, input, sources: input }
    return {
      data,
      fault: (problem) => orPlain(call, (later) => later.toListError(call, response, data, problem), response),
    }
  }
  return Object.assign(
    perform,
    {
      withResponse,
      isError: (error: unknown) => isApiError(error) && error.vendor === vendor && error.operationId === id,
    },
    paginate && {
      paginate: (input: Input = none, options?: Parameters<Call>[1]) => paginate((next) => page(next, options), input),
    },
  )
}

/** @throws InvalidInputError for a parameter or header that cannot be written */
function createCall(known: KnownOperation, input: Input, options: Parameters<Call>[1] = none): Outgoing<Result> {
  const { operation, path, method } = known
  const search = writeQuery(operation, input)
  const target = known.baseUrl() + path.fill(input)
  const url = search ? `${target}${target.includes('?') ? '&' : '?'}${search}` : target
  const written = operation.header && writeHeaders(operation.header, input)
  const own = options.headers && readHeaders(options.headers)
  return {
    known,
    input,
    sources: input,
    options,
    body: input.body,
    encode,
    request: (body) => ({ url, method, headers: headersOf(known, body, written, own) }),
    read,
    conclude,
  }
}

const encode = ({ known, body, options }: Outgoing<Result>) => encodeBody(known.kinds, body, options.contentType)

const read = ({ known }: Outgoing<Result>, response: Response) => readContent(known.operation, response)

/** The body's own type wins over what the client sends with every request, and over all if it is part of the body. */
function headersOf(
  { headers }: KnownOperation,
  body: EncodedBody | undefined,
  written: HeaderSet | undefined,
  own: HeaderSet | undefined,
): Record<string, string> {
  if (!written && !own) return body ? { ...headers, 'content-type': body.type } : { ...headers }
  const type = body && { 'content-type': body.type }
  return mergeHeaders(headers, type, written, own, body?.boundary ? type : undefined)
}

/** @throws what the answer stands for, unless it is a success */
async function conclude(call: Outgoing<Result>, response: Response, content: Content): Promise<Result> {
  const { known } = call
  const { find } = known.failure
  const success = response.ok ? readSuccess(known, content) : undefined
  if (success && find?.(success.body, known.failure) === undefined) return { data: success.body, response }
  const data = await orPlain(call, (later) => later.conclude(call, response, content), response, content)
  return { data, response }
}
