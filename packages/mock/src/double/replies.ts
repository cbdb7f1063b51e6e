import { findAnswer } from './documented.ts'
import { encode } from './encode.ts'
import type { Endpoint } from './endpoint.ts'
import type { Exchange } from './exchange.ts'
import type { MockAnswer } from './mock-request.ts'
import type { ParsedRequest } from './prism.ts'
import { isFinalStatus } from './sendable.ts'

/** An answer of one's own. */
export interface OwnAnswer {
  /**
   * 200 to 599
   * @default 200
   */
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
      for (const reply of replies) if (typeof reply !== 'function') findAnswer(endpoint, reply)
      waiting.set(endpoint, [...replies])
    },
    next(endpoint) {
      const replies = waiting.get(endpoint) ?? []
      return replies.length > 1 ? replies.shift() : replies[0]
    },
    clear: () => waiting.clear(),
  }
}

/** Carries a reply out. */
export async function giveReply(
  endpoint: Endpoint,
  reply: Reply,
  request: ParsedRequest,
  exchange: Omit<Exchange, 'status' | 'reasons'>,
): Promise<MockAnswer> {
  if (typeof reply === 'function') return own(await reply(exchange))
  const wish = findAnswer(endpoint, reply)
  return encode(endpoint, await endpoint.mocked.call({ ...request, body: undefined }, wish, { validate: false }))
}

function own({ status = 200, headers = {}, body = '' }: OwnAnswer): MockAnswer {
  if (!isFinalStatus(status)) throw new Error(`A reply's status is 200 to 599, not ${status}`)
  const given = Object.fromEntries(new Headers(headers)) // refuses what no header may hold
  if (typeof body === 'string') return { status, headers: given, body }
  if (body instanceof Uint8Array) return { status, headers: given, body: new Uint8Array(body) }
  return { status, headers: { 'content-type': 'application/json', ...given }, body: JSON.stringify(body) }
}
