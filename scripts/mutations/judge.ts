import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkSpec } from './run/checks.ts'
import { runTests } from './run/run-tests.ts'
import { type Suites, suitesFor } from './run/suites.ts'
import { createWorkshop } from './run/workshop.ts'
import type { Mutation, Repository } from './site.ts'

/** What became of a mutation. */
export type Outcome =
  | { state: 'caught'; by: string }
  /** Nothing can be generated from it, so that it reaches nobody. */
  | { state: 'refused'; by: string }
  | { state: 'survived' }

export interface Judged {
  kind: string
  place: string
  patch: string
  outcome: Outcome
}

/** Makes each mutation in a repository of its own, and lets the tests that could see it run, the cheapest first. */
export async function judge(repository: Repository, mutations: readonly Mutation[]): Promise<Judged[]> {
  const workshop = createWorkshop(repository.root, join(tmpdir(), `countersign-mutations-${process.pid}`))
  try {
    const outcomes = new Map<Mutation, Outcome>()
    const open = new Map<string, { mutation: Mutation; suites: Suites; copy: string }>()
    for (const [index, mutation] of mutations.entries()) {
      const { change } = mutation
      const checked =
        'vendor' in change ? checkSpec(repository.root, change) : { files: new Map([[change.file, change.text]]) }
      if ('refused' in checked && checked.refused) outcomes.set(mutation, { state: 'refused', by: checked.refused })
      else if ('caught' in checked && checked.caught) outcomes.set(mutation, { state: 'caught', by: checked.caught })
      else {
        const suites = suitesFor(repository, mutation)
        const name = `mutation-${index}`
        open.set(name, { mutation, suites, copy: workshop.add(name, suites.packages, checked.files) })
      }
    }
    for (let stage = 0; open.size > 0; stage += 1) {
      const files = new Map(
        [...open].map(([name, { suites, copy }]) => [
          name,
          (suites.stages[stage] ?? []).map((file) => join(copy, file)),
        ]),
      )
      const verdicts = await runTests(workshop.folder, files)
      for (const [name, { mutation, suites }] of open) {
        const verdict = verdicts.get(name)
        if (verdict) outcomes.set(mutation, { state: 'caught', by: 'test' in verdict ? verdict.test : verdict.broken })
        else if (stage + 1 >= suites.stages.length) outcomes.set(mutation, { state: 'survived' })
        else continue
        open.delete(name)
      }
    }
    return mutations.map((mutation) => {
      const { kind, place, patch } = mutation
      return { kind, place, patch, outcome: outcomes.get(mutation) ?? { state: 'survived' } }
    })
  } finally {
    workshop.close()
  }
}
