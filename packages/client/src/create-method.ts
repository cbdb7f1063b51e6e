import type { Call, EncodedBody, Input, Page } from './api.ts'
import { isApiError } from './errors.ts'
import { type ClientContext, formatError, type KnownOperation } from './known-operation.ts'
import { encodeBody } from './request/choose-body.ts'
import { mergeHeaders, readHeaders, writeHeaders } from './request/headers.ts'
import { writeQuery } from './request/query.ts'
import { decode } from './response/decode.ts'
import { openText, toApiError } from './response/failure.ts'
import { transmit } from './send/transmit.ts'
import { checkCallOptions, checkInput } from './setup/check-options.ts'

/** Builds the method of an operation: a function with `withResponse`, `isError` and, for lists, `paginate`. */
export function createMethod({ api, transmission }: ClientContext, known: KnownOperation) {
  const { id, name, operation, path, kinds, accept, failure } = known
  const { method = 'GET', query = [], header = [], cookie = [], paginate } = operation
  const parameters = [...query.map((parameter) => (typeof parameter === 'string' ? parameter : parameter.name))]
  const names = [...path.names, ...parameters, ...header, ...cookie, ...(kinds.length > 0 ? ['body'] : [])]

  const withResponse: Call = async (input = {}, options = {}) => {
    operation.refuse?.()
    checkInput(name, input, names)
    checkCallOptions(name, options)
    const search = writeQuery(operation, input)
    const target = known.baseUrl() + path.fill(input)
    const url = search ? `${target}${target.includes('?') ? '&' : '?'}${search}` : target
    const own = options.headers && readHeaders(options.headers)
    const parametersSent = header.length + cookie.length > 0 ? writeHeaders(operation, input) : undefined
    const headersFor = (body: EncodedBody | undefined) => {
      const type = body && { 'content-type': body.type }
      return mergeHeaders(known.headers, type, parametersSent, own, body?.boundary ? type : undefined)
    }
    return transmit(
      transmission,
      {
        operation,
        info: () => known.info(input),
        redactor: () => known.redactor(input),
        sign: known.sign,
        encode: input.body === undefined ? undefined : () => encodeBody(kinds, input.body, options.contentType),
        request: (body) => ({ url, method, headers: headersFor(body) }),
        async read(response, receive) {
          const { body, problem } = await decode(operation, response, receive)
          const answer = openText(body)
          const said = response.ok ? failure.find?.(answer, failure) : (answer ?? {})
          if (said !== undefined)
            throw toApiError(failure, known.info(input), response, answer, said, known.redactor(input, answer))
          if (!problem) return { data: body, response }
          throw formatError(
            known,
            known.info(input),
            response,
            body,
            ` with ${problem}, expected ${accept.join(' or ')}`,
          )
        },
      },
      options,
    )
  }

  const perform = async (...args: Parameters<Call>) => (await withResponse(...args)).data
  const page = async (input: Input, options: Parameters<Call>[1]): Promise<Page> => {
    const { data, response } = await withResponse(input, options)
    return { data, fault: (problem) => formatError(known, known.info(input), response, data, `. ${problem}`) }
  }
  return Object.assign(
    perform,
    {
      withResponse,
      isError: (error: unknown) => isApiError(error) && error.vendor === api.vendor && error.operationId === id,
    },
    paginate && {
      paginate: (input: Input = {}, options?: Parameters<Call>[1]) => paginate((next) => page(next, options), input),
    },
  )
}
