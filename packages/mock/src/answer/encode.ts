import { type Answer, isJson } from '@countersign/openapi'
import { isXml } from '../request/body/xml.ts'
import type { Endpoint } from '../spec/endpoint.ts'
import type { MockAnswer } from './answer.ts'
import type { Chosen } from './choose.ts'
import { makeAllowed } from './make-allowed.ts'
import { mockedOf } from './mocked.ts'
import { toXml } from './xml.ts'

const given = new WeakMap<Answer, Map<string, MockAnswer>>()
const mostKept = 50

/**
 * Gives a documented answer as it is on the wire: bytes stay bytes, JSON stays JSON (also a bare string), text stays text.
 * What is not generated anew each time is made once.
 */
export async function giveDocumented(endpoint: Endpoint, chosen: Chosen): Promise<MockAnswer> {
  if (chosen.dynamic) return make(endpoint, chosen)
  const kept = given.get(chosen.answer) ?? new Map<string, MockAnswer>()
  given.set(chosen.answer, kept)
  const key = JSON.stringify([chosen.status, chosen.content, chosen.example, chosen.type])
  const before = kept.get(key)
  if (before) return before
  const answer = await make(endpoint, chosen)
  if (kept.size < mostKept) kept.set(key, answer)
  return answer
}

async function make(endpoint: Endpoint, chosen: Chosen): Promise<MockAnswer> {
  const { status, headers, body } = await makeAllowed(await mockedOf(endpoint), chosen)
  const { 'content-type': _, ...described } = headers
  const all = writeHeaders(described)
  // https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1: these have no content
  if (body === undefined || chosen.type === undefined || [204, 205, 304].includes(status))
    return { status, headers: all, body: '' }
  if (chosen.binary && typeof body === 'string') {
    const bytes = new Uint8Array(Buffer.from(body, 'base64'))
    return { status, headers: { ...all, 'content-type': concreteBytes(chosen.type, bytes) }, body: bytes }
  }
  const type = chosen.type.includes('*') ? (typeof body === 'string' ? 'text/plain' : 'application/json') : chosen.type
  return { status, headers: { ...all, 'content-type': type }, body: encodeText(type, body) }
}

function encodeText(type: string, body: unknown): string {
  if (isJson(type)) return JSON.stringify(body)
  if (typeof body === 'string') return body
  return isXml(type) ? toXml(body) : JSON.stringify(body)
}

/** What a header of a spec looks like: a list is one value, but for cookies, which are headers of their own. */
function writeHeaders(headers: Record<string, unknown>): MockAnswer['headers'] {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]): [string, string | string[]][] => {
      if (value === null || value === undefined) return []
      if (name === 'set-cookie') return [[name, [value].flat().map(String)]]
      if (Array.isArray(value)) return [[name, value.map(String).join(', ')]]
      return [[name, typeof value === 'object' ? Object.entries(value).flat().join(',') : String(value)]]
    }),
  )
}

const magic: [string, string][] = [
  ['\x89PNG', 'image/png'],
  ['GIF8', 'image/gif'],
  ['\xff\xd8\xff', 'image/jpeg'],
  ['BM', 'image/bmp'],
  ['%PDF', 'application/pdf'],
]

/** A range is no media type to send; the first bytes tell which one it is. */
function concreteBytes(type: string, bytes: Uint8Array): string {
  if (!type.includes('*')) return type
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  return magic.find(([prefix]) => start.startsWith(prefix))?.[1] ?? 'application/octet-stream'
}
