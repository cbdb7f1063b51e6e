import { ApiError, AuthenticationError, ConnectionError, describe, RateLimitError } from '../errors.ts'
import type { Later } from '../later.ts'
import { later } from '../load/load.ts'
import { parseJson } from '../object.ts'
import type { Outgoing } from './transmit.ts'

/** What is known of a call that fails. */
export type Failed = Pick<Outgoing<unknown>, 'known' | 'input' | 'sources'>

/**
 * What a part that loads later makes of an answer, or of none. Where that part does not load, an error tells what is known
 * without it.
 */
export const orPlain = <Made>(
  call: Failed,
  make: (later: Later) => Made,
  response?: Response,
  body?: unknown,
): Promise<Made> =>
  later().then(make, () => {
    throw plainError(call, response, body)
  })

function plainError({ known, input }: Failed, response: Response | undefined, body: unknown): Error {
  const info = known.info(input)
  const words = describe(info)
  if (!response) return new ConnectionError(`${words} got no answer, or not all of it`, { ...info, reached: true })
  const { ok, status, headers } = response
  if (ok) return new ConnectionError(`${words} answered, but what reads it did not load`, { ...info, reached: true })
  const decoded = typeof body === 'string' ? (parseJson(body) ?? body) : body
  const Kind = status === 401 ? AuthenticationError : status === 429 ? RateLimitError : ApiError
  return new Kind(`${words} answered ${status}`, { ...info, status }, { body: decoded, headers })
}
