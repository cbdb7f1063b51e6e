import { validateHeaderName, validateHeaderValue } from 'node:http'
import { NoAnswer } from '../spec/no-answer.ts'
import type { MockAnswer } from './answer.ts'

/** Whether a status ends an answer: those below 200 announce another one. */
export const isFinalStatus = (status: number): boolean => Number.isInteger(status) && status >= 200 && status <= 599

/**
 * Lets an answer pass that HTTP can carry.
 *
 * @throws NoAnswer that names the status or header which it cannot
 */
export function checkAnswer(answer: MockAnswer): MockAnswer {
  const { status, headers } = answer
  if (!isFinalStatus(status)) throw unsendable(`status ${status}: those from 200 to 599 can be sent`)
  for (const [name, value] of Object.entries(headers)) {
    try {
      validateHeaderName(name)
      for (const one of [value].flat()) validateHeaderValue(name, one)
    } catch (error) {
      throw unsendable(`header \`${name}\`: ${(error as Error).message}`)
    }
  }
  return answer
}

const unsendable = (what: string) => new NoAnswer(500, 'The answer cannot be sent', `The answer has the ${what}`)
