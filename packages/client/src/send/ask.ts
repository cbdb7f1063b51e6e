import type { EncodedBody, WireRequest } from '../api.ts'
import { InvalidInputError } from '../errors.ts'
import { isObject } from '../object.ts'

/** What `fetch` takes besides the URL; `duplex` is asked for by those that send streams. */
type Init = RequestInit & { duplex?: 'half' }

/** Hands a request over: to `fetch(url, init)`, with nothing in it that belongs to this realm but text and bytes. */
export async function ask(
  fetch: typeof globalThis.fetch,
  { url, method, headers, init: more }: WireRequest,
  body: EncodedBody['body'] | undefined,
  signal: AbortSignal,
): Promise<Response> {
  const init: Init = { ...more, method, headers, redirect: 'manual', signal }
  if (body !== undefined) init.body = body
  if (isStream(body)) init.duplex = 'half'
  const response: unknown = await fetch(url, init)
  if (isObject(response) && isObject(response.headers)) return response as unknown as Response
  throw new InvalidInputError(
    `The \`fetch\` of this client gave ${response === undefined ? 'nothing' : 'something else'} instead of a Response`,
  )
}

/** Whether a body can be sent once only. */
export const isStream = (body: EncodedBody['body'] | undefined): boolean => isObject(body) && 'getReader' in body

/** Where a credential travelled in the URL, the response is not to show it. */
export function withoutCredential(response: Response, sent: WireRequest, url: string): Response {
  if (sent.url !== url && response.url) Object.defineProperty(response, 'url', { value: url, configurable: true })
  return response
}
