import { encode } from './encode.ts'
import type { Endpoint } from './endpoint.ts'
import type { Exchange, MockAnswer } from './mock-request.ts'
import type { ParsedRequest } from './prism.ts'

/** An answer of one's own. */
export interface OwnAnswer {
  /** @default 200 */
  status?: number
  headers?: Record<string, string>
  /** An object is sent as JSON; text and bytes as they are. */
  body?: unknown
}

/**
 * What a test wants an operation to answer: a documented status or example by name, or a function that answers itself.
 */
export type Reply =
  | { status: number; example?: string }
  | { example: string }
  | ((request: Readonly<Omit<Exchange, 'status' | 'reasons'>>) => OwnAnswer | Promise<OwnAnswer>)

/** The replies that tests have asked for, by operation. */
export interface Replies {
  /** @throws when the operation documents no such answer; the message lists those it has */
  set(endpoint: Endpoint, replies: Reply[]): void
  /** The next reply for an operation; the last one is used over and over. */
  next(endpoint: Endpoint): Reply | undefined
  clear(): void
}

export function createReplies(): Replies {
  const waiting = new Map<Endpoint, Reply[]>()
  return {
    set(endpoint, replies) {
      for (const reply of replies) checkReply(endpoint, reply)
      waiting.set(endpoint, [...replies])
    },
    next(endpoint) {
      const replies = waiting.get(endpoint) ?? []
      return replies.length > 1 ? replies.shift() : replies[0]
    },
    clear: () => waiting.clear(),
  }
}

function checkReply({ operationId, documented }: Endpoint, reply: Reply): void {
  if (typeof reply === 'function') return
  const status = 'status' in reply ? statusKey(documented, reply.status) : undefined
  const list = [...documented]
    .map(([key, examples]) => (examples.length > 0 ? `${key} (${examples.join(', ')})` : key))
    .join(', ')
  if ('status' in reply && status === undefined)
    throw new Error(`${operationId} documents no status ${reply.status}, but ${list}; a function can answer anything`)
  const examples = status === undefined ? [...documented.values()].flat() : documented.get(status)
  if (reply.example !== undefined && !examples?.includes(reply.example))
    throw new Error(`${operationId} has no example \`${reply.example}\`${status ? ` for ${status}` : ''}, but ${list}`)
}

const statusKey = (documented: Map<string, string[]>, status: number) =>
  [String(status), `${String(status)[0]}XX`, 'default'].find((key) => documented.has(key))

/** Carries a reply out. */
export async function giveReply(
  endpoint: Endpoint,
  reply: Reply,
  request: ParsedRequest,
  exchange: Omit<Exchange, 'status' | 'reasons'>,
): Promise<MockAnswer> {
  if (typeof reply === 'function') return own(await reply(exchange))
  const wanted =
    'status' in reply
      ? String(reply.status)
      : [...endpoint.documented].find(([, examples]) => examples.includes(reply.example))?.[0]
  const code = Number(wanted?.replace('XX', '00')) || 500
  const wish = { code, ...(reply.example !== undefined && { example: reply.example }) }
  return encode(endpoint, await endpoint.mocked.call({ ...request, body: undefined }, wish, { validate: false }))
}

function own({ status = 200, headers = {}, body = '' }: OwnAnswer): MockAnswer {
  const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  if (typeof body === 'string') return { status, headers: given, body }
  if (body instanceof Uint8Array) return { status, headers: given, body: new Uint8Array(body) }
  return { status, headers: { 'content-type': 'application/json', ...given }, body: JSON.stringify(body) }
}
