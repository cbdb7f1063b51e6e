import type { EncodedBody, WireRequest } from '../api.ts'
import { InvalidInputError } from '../errors.ts'
import { isObject } from '../object.ts'

/** What `fetch` takes besides the URL; `duplex` is asked for by those that send streams. */
type Init = RequestInit & { duplex?: 'half' }

/** A request as `fetch(url, init)` takes it, with nothing in it that belongs to this realm but text and bytes. */
export function initOf(
  { method, headers, init: more }: WireRequest,
  body: EncodedBody['body'] | undefined,
  signal: AbortSignal,
): Init {
  const init: Init = { method, headers, redirect: 'manual', signal }
  if (body !== undefined) init.body = body
  if (isStream(body)) init.duplex = 'half'
  return more ? { ...more, ...init } : init
}

/** @throws InvalidInputError when somebody's own `fetch` gives something else */
export function checkResponse(response: unknown): Response {
  if (isObject(response) && isObject(response.headers)) return response as unknown as Response
  throw new InvalidInputError('The `fetch` of this client gave no Response')
}

/** Whether a body can be sent once only. */
export const isStream = (body: EncodedBody['body'] | undefined): boolean => isObject(body) && 'getReader' in body
