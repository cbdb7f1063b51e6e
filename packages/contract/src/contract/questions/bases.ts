import { type Operation, type SourceEntry, type Statement, statements } from '@countersign/openapi'
import { expect } from 'vitest'
import { type Proof, proofOf, type Question } from '../proof.ts'
import type { Stage } from '../stage.ts'

/**
 * Is it known of everything that is said of an operation, and of the API it is part of, how sure it is? Nothing on the wire
 * depends on it, so that a change shows nowhere but here.
 */
export const askBases: Question = function* (stage, operation): Iterable<Proof> {
  yield proofOf('rests on what it did', operation, undefined, async () => {
    for (const statement of [...apiOf(stage, operation), ...statements(operation)]) {
      expect([statement.place, statement.sources.length]).not.toEqual([statement.place, 0])
      stage.seen.push(`${statement.place}: ${statement.sources.map(sureness).join('; ')}`)
    }
  })
}

/** What is said of an operation once for all. */
function apiOf({ model }: Stage, { servers, tags }: Operation): Statement[] {
  const named = model.tags.filter(({ name }) => tags.includes(name))
  const stated = servers.filter(({ sources }) => sources.length > 0)
  return [model.info, ...stated, ...model.securitySchemes.values(), ...named]
}

const sureness = ({ basis, of = [] }: SourceEntry) => [basis, ...of].join(' ')
