import type { MockAnswer } from '../answer/answer.ts'
import type { Exchange, Fault } from '../answer/exchange.ts'

/** An answer of one's own. */
export interface OwnAnswer {
  /**
   * 200 to 599
   * @default 200
   */
  status?: number
  headers?: Record<string, string>
  /** Text and bytes (`Uint8Array`, `ArrayBuffer`, `Blob`, a stream) are sent as they are, a form as a form, the rest as JSON. */
  body?: unknown
}

/** A documented answer: its status, the name of its example, or both. */
export type NamedAnswer = { status: number; example?: string } | { example: string }

/** What a reply function is told. */
export type ReceivedRequest = Readonly<Omit<Exchange, 'status' | 'reasons' | 'basis' | 'fault'>>

type Answered = OwnAnswer | { example: string; status?: number } | Response | undefined
/**
 * What a test wants an operation to answer: a documented answer, a `Response`, or a function that gives one or an answer
 * of its own; one that returns nothing leaves it at the usual answer.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: a function without `return` is welcome
export type Reply = NamedAnswer | Response | ((request: ReceivedRequest) => Answered | void | Promise<Answered | void>)

/** What a reply comes to. */
export type Resolved = { own: MockAnswer } | { named: NamedAnswer } | { fault: Fault } | 'usual'

/**
 * Looks at a reply before it is needed.
 *
 * @throws when it is no reply, or has keys that would be ignored
 */
export function checkReply(reply: unknown): void {
  if (typeof reply === 'function' || isResponse(reply)) return
  refuseUnknownKeys('A reply', reply, ['status', 'example'])
  if (Object.keys(reply as object).length === 0) throw new Error('A reply names a status or an example')
}

/** Carries a reply out. @throws when what it returns is no answer */
export async function resolveReply(reply: Reply, request: ReceivedRequest): Promise<Resolved> {
  if (isResponse(reply)) return { own: await fromResponse(reply.clone()) }
  if (typeof reply !== 'function') return { named: reply }
  const answer: unknown = await reply(request)
  if (answer === undefined) return 'usual'
  if (isResponse(answer)) return { own: await fromResponse(answer) }
  refuseUnknownKeys('What a reply returns', answer, ['status', 'headers', 'body', 'example'])
  if (!('example' in answer)) return { own: await encodeOwn(answer) }
  if ('body' in answer || 'headers' in answer)
    throw new Error('A reply has an `example`, or a `body` and `headers` of its own, not both')
  return { named: answer as NamedAnswer }
}

function refuseUnknownKeys(what: string, value: unknown, known: string[]): asserts value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${what} is an object with ${known.join(', ')}, or a Response, not ${kindOf(value)}`)
  const unknown = Object.keys(value).filter((key) => !known.includes(key))
  if (unknown.length === 0) return
  const hint = ['body', 'headers'].some((key) => unknown.includes(key))
    ? '; for an answer of your own give a function: `() => ({ status, headers, body })`'
    : ''
  throw new Error(`${what} has no key \`${unknown.join('`, `')}\`, but ${known.join(', ')}${hint}`)
}

/** A Response of any realm. */
const isResponse = (value: unknown): value is Response =>
  value instanceof Response || Object.prototype.toString.call(value) === '[object Response]'

async function fromResponse(response: Response): Promise<MockAnswer> {
  if (response.type === 'error') return { status: 200, headers: {}, body: '', fault: 'reset' }
  const headers: MockAnswer['headers'] = Object.fromEntries(response.headers)
  const cookies = response.headers.getSetCookie?.() ?? []
  if (cookies.length > 0) headers['set-cookie'] = cookies
  return { status: response.status, headers, body: new Uint8Array(await response.arrayBuffer()) }
}

async function encodeOwn({ status = 200, headers = {}, body }: OwnAnswer): Promise<MockAnswer> {
  const given = Object.fromEntries(new Headers(headers)) // refuses what no header may hold
  if (body === undefined || typeof body === 'string') return { status, headers: given, body: body ?? '' }
  if (isPlain(body))
    return { status, headers: { 'content-type': 'application/json', ...given }, body: JSON.stringify(body) }
  if (!isContent(body)) throw new Error(`A body is text, bytes, a form or plain data, not ${kindOf(body)}`)
  const encoded = new Response(body)
  const type = encoded.headers.get('content-type')
  const bytes = new Uint8Array(await encoded.arrayBuffer())
  return { status, headers: { ...(type && { 'content-type': type }), ...given }, body: bytes }
}

/** Whether a value is what JSON is made of. */
function isPlain(value: unknown): boolean {
  if (value === null || ['number', 'boolean', 'string'].includes(typeof value)) return true
  if (typeof value !== 'object') return false
  if (Array.isArray(value) || typeof (value as { toJSON?: unknown }).toJSON === 'function') return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function isContent(value: unknown): value is BodyInit {
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return true
  return /^\[object (Blob|File|FormData|URLSearchParams|ReadableStream|ArrayBuffer)\]$/.test(
    Object.prototype.toString.call(value),
  )
}

const kindOf = (value: unknown): string => {
  if (value === null || typeof value !== 'object') return String(value)
  return `a ${(Object.getPrototypeOf(value) as { constructor?: { name: string } } | null)?.constructor?.name ?? 'value'}`
}
