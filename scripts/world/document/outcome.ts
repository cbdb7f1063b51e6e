/** What came of a document. */
export interface Outcome {
  name: string
  verdict: 'works' | 'refused' | 'wrong'
  /** The step at which it ended, for what does not work. */
  step?: string
  /** Why, one line each; of a refusal the operation, the place and the reason. */
  reasons: string[]
  /** How many operations the source has. */
  operations: number
  /** How many calls were made and checked. */
  calls: number
  /** How many values could not be checked, because the source is no JSON Schema there. */
  unchecked: number
  /** Milliseconds of each step; of a step that several documents take together, its share. */
  times: Record<string, number>
}

/** A step found something that is wrong. */
export class Wrong extends Error {
  readonly reasons: readonly string[]

  constructor(reasons: readonly string[]) {
    super(reasons[0] ?? '')
    this.reasons = reasons
  }
}
