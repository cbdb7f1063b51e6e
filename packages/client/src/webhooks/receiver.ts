import { AuthenticationError, InvalidInputError, ResponseFormatError } from '../errors.ts'
import { isObject, parseJson } from '../object.ts'
import { readDelivery, type WebhookRequest } from './read-delivery.ts'

/** Takes a webhook: checks who sends it, and gives what it says. */
export type Receive<Body, Key extends string> = (
  request: WebhookRequest,
  keys: { readonly [Name in Key]: string },
) => Promise<Body>

/**
 * Makes the function that takes a webhook. Used by the vendor packages.
 *
 * @param headers by the name of a key, the header in which the vendor sends it
 */
export function receiver<Body, Key extends string>(
  vendor: string,
  operationId: string,
  headers: { readonly [Name in Key]: string },
): Receive<Body, Key> {
  const info = { vendor, operationId, method: 'POST', url: '' }
  const name = `${vendor} ${operationId}`
  const misshapen = (status: number, problem: string, body?: unknown, given = new Headers()) =>
    new ResponseFormatError(`${name}: ${problem}`, { ...info, status }, { body, headers: given })

  return async (request, keys) => {
    const delivery = readDelivery(request)
    if (!delivery) throw new InvalidInputError(`${name}: give the Request, or the IncomingMessage of Node, as it came`)
    for (const key of Object.keys(headers) as Key[]) {
      const expected = keys?.[key]
      if (typeof expected !== 'string' || expected === '')
        throw new InvalidInputError(`${name}: \`${key}\` must be the text that the vendor sends, not empty`)
      const given = delivery.header(headers[key])
      if (given !== undefined && isSame(given, expected)) continue
      const problem = given === undefined ? 'has no' : 'has another'
      const details = { ...info, status: 401, code: undefined, requestId: undefined, retryAfter: undefined }
      const hidden = { body: undefined, headers: new Headers() }
      throw new AuthenticationError(`${name}: the delivery ${problem} ${headers[key]}`, details, hidden)
    }
    const content = await delivery.read()
    if (content === undefined) throw misshapen(413, 'the delivery is larger than a megabyte')
    const body = typeof content === 'string' ? parseJson(content) : content
    if (!isObject(body)) throw misshapen(400, 'the delivery is no JSON object', content)
    return body as Body
  }
}

/** Takes as long for a wrong key as for the right one, whichever of its characters is wrong. */
function isSame(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length
  for (let index = 0; index < given.length; index++)
    difference |= given.charCodeAt(index) ^ expected.charCodeAt(index % expected.length)
  return difference === 0
}
