import type { Content } from '../response/read.ts'
import type { Failed } from '../send/failures.ts'
import { decode, openText } from './decode.ts'
import { toApiError, toFormatError } from './failures.ts'

/** @throws what an answer stands for, unless it is a success */
export function conclude(call: Failed, response: Response, content: Content): unknown {
  const { operation, failure, accept } = call.known
  const { body, problem } = decode(operation, response, content)
  const answer = openText(body)
  const said = response.ok ? failure.find?.(answer, failure) : (answer ?? {})
  if (said !== undefined) throw toApiError(call, response, answer, said)
  if (problem) throw toFormatError(call, response, body, ` with ${problem}, expected ${accept.join(' or ')}`)
  return body
}
