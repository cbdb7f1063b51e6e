import type { ApiError, CountersignError, ResponseFormatError } from '../errors.ts'
import { classify, isCode } from '../later/classify.ts'
import { chainOf, isOwnFault, toConnectionError } from '../later/network-failure.ts'
import { core } from '../later/tools.ts'
import type { Failed } from '../send/failures.ts'
import { type Said, wordApiError, wordFormatError } from '../words/api-words.ts'
import { wordConnectionError } from '../words/network-words.ts'

const saidOf = ({ known, sources }: Failed, response: Response, body: unknown) => ({
  sensitive: known.sensitive,
  secrets: known.secrets(),
  sources: [sources, body],
  shape: known.failure,
  response,
  guess: { what: 'What it answers', page: known.operation.unsure },
})

/**
 * The error that stands for an answer of the vendor that says no.
 *
 * @param said the body, or the part of it that says no
 */
export function toApiError(call: Failed, response: Response, body: unknown, said: unknown): ApiError {
  const { known, input } = call
  const { status, headers } = response
  const { Kind, code, retryAfter } = classify(known.failure, response, said)
  const info = known.info(input)
  const shown = code && isCode(code) && !known.secrets().some((secret) => code.includes(secret)) ? code : undefined
  const details = { ...info, status, code: shown, requestId: undefined, retryAfter }
  const error = new Kind(`${core.describe(info)} answered ${status}`, details, { body, headers })
  return worded(error, () => wordApiError(error, saidOf(call, response, body), said, code))
}

/** The error that stands for an answer that is not what the vendor promises. */
export function toFormatError(
  call: Failed,
  response: Response,
  body: unknown,
  problem: string,
  guess?: Said['guess'],
): ResponseFormatError {
  const { status, headers } = response
  const info = call.known.info(call.input)
  const details = { ...info, status, requestId: undefined }
  const error = new core.ResponseFormatError(`${core.describe(info)} answered ${status}`, details, { body, headers })
  return worded(error, () => {
    const said = saidOf(call, response, body)
    wordFormatError(error, guess ? { ...said, guess } : said, problem)
  })
}

/** The error that stands for pages that make no list. */
export const toListError = (call: Failed, response: Response, body: unknown, problem: string): ResponseFormatError => {
  const guess = { what: 'How the list goes on', page: call.known.operation.unsureList }
  return toFormatError(call, response, body, `. ${problem}`, guess)
}

/** The error that stands for a network that fails; what is not the network's doing is given back. */
export function toNetworkError({ known, input, sources }: Failed, thrown: unknown): unknown {
  if (isOwnFault(thrown)) return thrown
  const chain = chainOf(thrown)
  const error = toConnectionError(chain, known.info(input))
  return worded(error, () => wordConnectionError(error, chain, known.sensitive, known.secrets(), sources))
}

/** An error is told even where something foreign in it cannot be looked at. */
function worded<Failure extends CountersignError>(error: Failure, word: () => void): Failure {
  try {
    word()
  } catch {}
  return error
}
