import type { EncodedBody, WireRequest } from '../api.ts'
import { InvalidInputError } from '../errors.ts'
import { isObject } from '../object.ts'
import type { Ended } from './timed.ts'

/** What `fetch` takes besides the URL; `duplex` is asked for by those that send streams. */
type Init = RequestInit & { duplex?: 'half' }

/** Hands a request over: to `fetch(url, init)`, with nothing in it that belongs to this realm but text and bytes. */
export async function ask(
  fetch: typeof globalThis.fetch,
  { url, method, headers, init: more }: WireRequest,
  body: EncodedBody['body'] | undefined,
  ended: Ended,
): Promise<Response> {
  const init: Init = {
    ...more,
    method,
    headers,
    redirect: 'manual',
    get signal() {
      return ended.signal
    },
  }
  if (body !== undefined) init.body = body
  if (isStream(body)) init.duplex = 'half'
  const response: unknown = await fetch(url, init)
  if (isObject(response) && isObject(response.headers)) return response as unknown as Response
  throw new InvalidInputError('The `fetch` of this client gave no Response')
}

/** Whether a body can be sent once only. */
export const isStream = (body: EncodedBody['body'] | undefined): boolean => isObject(body) && 'getReader' in body
