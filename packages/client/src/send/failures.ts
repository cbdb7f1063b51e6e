import { type ApiError, type ConnectionError, describe, ResponseFormatError } from '../errors.ts'
import { explainLater } from '../later/load.ts'
import { classify, isCode } from '../response/classify.ts'
import { chainOf, toConnectionError } from './network-failure.ts'
import type { Outgoing } from './transmit.ts'

type Call = Pick<Outgoing<unknown>, 'known' | 'input' | 'sources'>

const saidOf = ({ known, sources }: Call, response: Response, body: unknown) => ({
  sensitive: known.sensitive,
  secrets: known.secrets(),
  sources: [sources, body],
  shape: known.failure,
  response,
  unsure: known.operation.unsure,
})

/**
 * The error that stands for an answer of the vendor that says no.
 *
 * @param said the body, or the part of it that says no
 */
export function toApiError(call: Call, response: Response, body: unknown, said: unknown): ApiError {
  const { known, input } = call
  const { status, headers } = response
  const { Kind, code, retryAfter } = classify(known.failure, response, said)
  const info = known.info(input)
  const shown = code && isCode(code) && !known.secrets().some((secret) => code.includes(secret)) ? code : undefined
  const details = { ...info, status, code: shown, requestId: undefined, retryAfter }
  const error = new Kind(`${describe(info)} answered ${status}`, details, { body, headers })
  return explainLater(error, (later) => later.wordApiError(error, saidOf(call, response, body), said, code))
}

/** The error that stands for an answer that is not what the vendor promises. */
export function toFormatError(call: Call, response: Response, body: unknown, problem: string): ResponseFormatError {
  const { status, headers } = response
  const info = call.known.info(call.input)
  const details = { ...info, status, requestId: undefined }
  const error = new ResponseFormatError(`${describe(info)} answered ${status}`, details, { body, headers })
  return explainLater(error, (later) => later.wordFormatError(error, saidOf(call, response, body), problem))
}

/** The error that stands for a network that fails. */
export function toNetworkError({ known, input, sources }: Call, thrown: unknown): ConnectionError {
  const chain = chainOf(thrown)
  const error = toConnectionError(chain, known.info(input))
  return explainLater(error, (later) =>
    later.wordConnectionError(error, chain, known.sensitive, known.secrets(), sources),
  )
}
