import type { Endpoint } from './endpoint.ts'
import type { MockAnswer } from './mock-request.ts'
import type { PrismAnswer } from './prism.ts'

/** Puts Prism's answer on the wire: bytes stay bytes, JSON stays JSON (also a bare string), text stays text. */
export function encode({ binary }: Endpoint, { status, headers, body }: PrismAnswer): MockAnswer {
  const { 'content-type': type = '', ...rest } = headers
  if (body === undefined || body === null) return { status, headers: rest, body: '' }
  if (binary.has(type) && typeof body === 'string')
    return { status, headers, body: new Uint8Array(Buffer.from(body, 'base64')) }
  const plain = typeof body === 'string' && !/[/+]json$/.test(type)
  return { status, headers, body: plain ? body : JSON.stringify(body) }
}
