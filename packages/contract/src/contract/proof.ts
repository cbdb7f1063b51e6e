import type { Aspect, Basis, Operation, Statement } from '@countersign/openapi'
import { basisOf } from '@countersign/openapi'
import type { Stage } from './stage.ts'

/** Something that is shown of an operation: a cell of the ledger, and the test that proves it. */
export interface Proof {
  /** What is shown, in words: `answer 404 application/json example default`. */
  cell: string
  /** What of the spec it is about; left out for what the client promises whatever a spec says. */
  about?: Statement
  /** How sure the spec is of what is shown. */
  basis: Basis | undefined
  /** @throws where it is not so */
  run(): Promise<void>
}

/** What a contract run asks about each operation. */
export type Question = (stage: Stage, operation: Operation) => Iterable<Proof>

/** A proof about a statement of the spec. */
export const proofOf = (
  cell: string,
  about: Statement,
  aspect: Aspect | undefined,
  run: () => Promise<void>,
): Proof => ({ cell, about, basis: basisOf(about, aspect), run })
