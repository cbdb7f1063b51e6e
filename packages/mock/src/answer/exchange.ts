import { inspect } from 'node:util'
import type { ReceivedFile } from '../request/request.ts'
import type { Basis } from '../spec/basis.ts'
import { NoAnswer } from '../spec/no-answer.ts'
import type { MockAnswer } from './answer.ts'
import { problem } from './problem.ts'
import { checkAnswer } from './sendable.ts'

/** What can go wrong on the way. */
export type Fault = 'timeout' | 'reset' | 'refused' | 'html' | 'truncated' | 'rate-limit'

/** What was asked, and what came of it. */
export interface Exchange {
  /** `''` where the URL belongs to none. */
  vendor: string
  /** Undefined where no operation has this URL and method. */
  operationId: string | undefined
  method: string
  /** As it was called, with the vendor's name and base path where there is a server. */
  path: string
  /** Path and query parameters by name. */
  parameters: Record<string, string | string[]>
  /** Names in lower case. */
  headers: Record<string, string>
  /** The parsed body: JSON, or the parts of a form; text for everything else. */
  body: unknown
  /** The files of a form; or the body, under the property `body`, where it is bytes. */
  files: ReceivedFile[]
  /** 0 until it is answered. */
  status: number
  /** How sure the answer is; undefined where the spec does not say, and for an answer that is not the vendor's. */
  basis: Basis | undefined
  /** What went wrong on the way because a test wanted it to. */
  fault: Fault | undefined
  /** Why the request was refused; empty if it was not. */
  reasons: string[]
}

export const newExchange = (method: string, path: string, headers: Record<string, string>): Exchange => ({
  vendor: '',
  operationId: undefined,
  method,
  path,
  parameters: {},
  headers,
  body: undefined,
  files: [],
  status: 0,
  basis: undefined,
  fault: undefined,
  reasons: [],
})

/**
 * Answers in any case: with a problem where `answer` throws, whatever it throws, and where what it returns cannot be
 * sent. What came of it goes into the exchange. Never rejects.
 */
export async function settle(exchange: Exchange, answer: () => MockAnswer | Promise<MockAnswer>): Promise<MockAnswer> {
  let given: MockAnswer
  try {
    given = checkAnswer(await answer())
  } catch (error) {
    const reason = reasonOf(error)
    const { status, title, headers } = error instanceof NoAnswer ? error : new NoAnswer(500, 'The mock failed', reason)
    given = problem(status, title, reason, headers)
    exchange.reasons = [reason]
  }
  exchange.status = given.fault && given.fault !== 'truncated' ? 0 : given.status
  return given
}

/** Anything can be thrown. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && typeof error.message === 'string' && error.message !== '') return error.message
  return `threw ${inspect(error, { depth: 0 })}`
}
