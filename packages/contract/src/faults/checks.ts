import { answerChecks } from './answer-checks.ts'
import { callChecks } from './call-checks.ts'
import { connectionChecks } from './connection-checks.ts'
import type { FaultSubject } from './subject.ts'
import { createTrial, type Trial } from './trial.ts'

/** A check with a sentence for a name; it throws when the sentence is not true. */
export interface FaultCheck {
  name: string
  run(): Promise<void>
}

export type CheckList = <Client>(trial: Trial<Client>) => Record<string, () => Promise<void>>

/** Checks how a client takes what goes wrong on the way, over real sockets, by its methods and by `raw`. */
export function faultChecks<Client>(subject: FaultSubject<Client>): FaultCheck[] {
  return (['methods', 'raw'] as const).flatMap((way) => {
    const trial = createTrial(subject, way)
    const lists = [connectionChecks, answerChecks, callChecks] as CheckList[]
    return lists.flatMap((list) =>
      Object.entries(list(trial)).map(([sentence, run]) => ({ name: `${sentence} (${way})`, run })),
    )
  })
}
