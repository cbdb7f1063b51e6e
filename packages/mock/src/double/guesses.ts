import type { Chosen } from '../answer/choose.ts'
import type { Foundation } from '../spec/basis.ts'
import type { Endpoint } from '../spec/endpoint.ts'

/** An answer that nobody has documented, and that was given. */
export interface Guess {
  vendor: string
  operationId: string
  status: number
  /** What the spec says of the answer, and why. */
  statement: string
  /** What is not known about the operation, one sentence each. */
  questions: string[]
  /** How often it was given. */
  times: number
}

export interface Guesses {
  list: Guess[]
  add(endpoint: Endpoint, chosen: Chosen, foundation: Foundation): void
}

export function createGuesses(): Guesses {
  const list: Guess[] = []
  return {
    list,
    add(endpoint, chosen, foundation) {
      const guess = guessOf(endpoint, chosen, foundation)
      const before = list.find(
        ({ vendor, operationId, status }) =>
          vendor === guess.vendor && operationId === guess.operationId && status === guess.status,
      )
      if (before) before.times += 1
      else list.push(guess)
    },
  }
}

export function guessOf(
  { vendor, operationId, operation }: Endpoint,
  { answer, status }: Chosen,
  { note }: Foundation,
): Guess {
  const statement = [answer.description?.trim(), note].filter(Boolean).join(' ')
  return { vendor, operationId, status, statement, questions: [...operation.questions, ...answer.questions], times: 1 }
}
