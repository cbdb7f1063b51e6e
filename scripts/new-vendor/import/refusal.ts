import { describeProblem, type Problem } from '@countersign/openapi'

/** A document cannot be imported; the message lists every place, why, and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'))
    this.problems = problems
  }
}

/** Refuses a document for one reason. */
export const refuse = (code: string, message: string, remedy: string, pointer = '#'): Refusal =>
  new Refusal([{ severity: 'error', code, pointer, message, remedy }])
