import type { ReceivedFile } from './form.ts'
import type { MockAnswer } from './mock-request.ts'
import { NoAnswer } from './no-answer.ts'
import { problem } from './problem.ts'

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
  status: number
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
  reasons: [],
})

/** Answers in any case: with a problem where `answer` throws. What came of it goes into the exchange. */
export async function settle(exchange: Exchange, answer: () => MockAnswer | Promise<MockAnswer>): Promise<MockAnswer> {
  const given = await attempt(answer)
  if ('reason' in given) exchange.reasons = [given.reason]
  exchange.status = given.answer.status
  return given.answer
}

async function attempt(
  answer: () => MockAnswer | Promise<MockAnswer>,
): Promise<{ answer: MockAnswer } | { answer: MockAnswer; reason: string }> {
  try {
    return { answer: await answer() }
  } catch (error) {
    const { message } = error as Error
    const { status, title, headers } = error instanceof NoAnswer ? error : new NoAnswer(500, 'The mock failed', message)
    return { answer: problem(status, title, message, headers), reason: message }
  }
}
