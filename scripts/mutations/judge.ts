import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkSpec } from './run/checks.ts'
import { runTests, type Verdicts } from './run/run-tests.ts'
import { type Suites, suitesFor } from './run/suites.ts'
import { createWorkshop } from './run/workshop.ts'
import type { Mutation, Repository } from './site.ts'

/** What became of a mutation. */
export type Outcome =
  | { state: 'caught'; by: string /** Of the test; none for a check of specs. */; file?: string }
  /** Nothing can be generated from it, so that it reaches nobody. */
  | { state: 'refused'; by: string }
  | { state: 'survived' }

export interface Judged {
  kind: string
  place: string
  patch: string
  outcome: Outcome
}

/**
 * Lets the tests that have caught mutations run where nothing is broken.
 *
 * @returns those that are red: they say nothing of a mutation
 */
export async function control({ root }: Repository, judged: readonly Judged[]): Promise<Set<string>> {
  const all = judged.flatMap(({ outcome }) => ('file' in outcome ? (outcome.file ?? []) : []))
  const files = [...new Set(all)].filter((file) => file.startsWith('packages/'))
  const workshop = createWorkshop(root, folderOf('control'))
  try {
    const open = files.map((file, index): Open => {
      const packages = [file.split('/')[1] ?? '']
      const name = `control-${index}`
      return [name, { suites: { packages, stages: [[file]] }, copy: workshop.add(name, packages, new Map()) }]
    })
    const verdicts = await runAll(workshop.folder, open, 0)
    return new Set([...verdicts.values()].map(({ file }) => file))
  } finally {
    workshop.close()
  }
}

type Open = readonly [name: string, { suites: Suites; copy: string }]

/** A stage of the tests of mutations: of all in one run, but for those that are not told by the place of their tests. */
async function runAll(folder: string, open: readonly Open[], stage: number): Promise<Verdicts> {
  const filesOf = (wanted: readonly Open[]) =>
    new Map(
      wanted.map(([name, { suites, copy }]) => [name, (suites.stages[stage] ?? []).map((file) => join(copy, file))]),
    )
  // The tests of the mock are told where it is (packages/mock/build/for-tests.ts).
  const alone = ({ 1: { suites } }: Open) => suites.only !== undefined || suites.packages[0] === 'mock'
  const verdicts = new Map(await runTests(folder, filesOf(open.filter((one) => !alone(one)))))
  for (const one of open.filter(alone)) {
    const [, { suites, copy }] = one
    const source = join(copy, 'packages/mock/src')
    const provide = { mock: { index: join(source, 'index.ts'), cli: join(source, 'cli/cli.ts') } }
    for (const [name, verdict] of await runTests(folder, filesOf([one]), { only: suites.only, provide }))
      verdicts.set(name, verdict)
  }
  return verdicts
}

const folderOf = (name: string) => join(tmpdir(), `countersign-mutations-${process.pid}-${name}`)

/** Makes each mutation in a repository of its own, and lets the tests that could see it run, the cheapest first. */
export async function judge(repository: Repository, mutations: readonly Mutation[]): Promise<Judged[]> {
  const workshop = createWorkshop(repository.root, folderOf('broken'))
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
      const verdicts = await runAll(workshop.folder, [...open], stage)
      for (const [name, { mutation, suites }] of open) {
        const verdict = verdicts.get(name)
        if (verdict)
          outcomes.set(mutation, { state: 'caught', by: `${verdict.file}: ${verdict.said}`, file: verdict.file })
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
