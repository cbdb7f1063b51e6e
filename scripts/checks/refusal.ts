import { describeProblem, type Problem } from '@countersign/openapi'

/** A document cannot be imported, or no client made of it; the message lists every place, why, and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly problems: readonly Problem[]

  /** @param before what the message starts with */
  constructor(problems: readonly Problem[], before = '') {
    super(before + problems.map(describeProblem).join('\n'))
    this.problems = problems
  }
}

/** Refuses a document for one reason. */
export const refuse = (code: string, message: string, remedy: string, pointer = '#'): Refusal =>
  new Refusal([{ severity: 'error', code, pointer, message, remedy }])
