import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Judged } from './judge.ts'

interface Run {
  seed: number
  judged: readonly Judged[]
}

const folder = 'scripts/mutations/reports'

const fileOf = (root: string, seed: number) => join(root, folder, `seed-${seed}.json`)
const readRun = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Run

/** What tells a mutation from any other. */
export const nameOf = ({ place, patch }: { place: string; patch: string }): string => `${place} ${patch}`

/** The names of what survived the last run of a seed. */
export const survivorsOf = (root: string, seed: number): Set<string> =>
  new Set(
    readRun(fileOf(root, seed))
      .judged.filter(({ outcome }) => outcome.state === 'survived')
      .map(nameOf),
  )

/**
 * Keeps a run, and writes MUTATIONS.md of the last one of each seed.
 *
 * @param again the run is a part of the last one of its seed
 */
export function keepRun(root: string, { seed, judged }: Run, again: boolean): void {
  mkdirSync(join(root, folder), { recursive: true })
  const now = new Map(judged.map((one) => [nameOf(one), one]))
  const all = again ? readRun(fileOf(root, seed)).judged.map((one) => now.get(nameOf(one)) ?? one) : judged
  writeFileSync(fileOf(root, seed), JSON.stringify({ seed, judged: all }))
  const runs = globSync(`${folder}/seed-*.json`, { cwd: root })
    .map((file) => readRun(join(root, file)))
    .sort((one, other) => one.seed - other.seed)
  writeFileSync(join(root, 'MUTATIONS.md'), render(runs))
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').replaceAll('`', "'").slice(0, 160)

function render(runs: readonly Run[]): string {
  const count = ({ judged }: Run, state: string) => judged.filter(({ outcome }) => outcome.state === state).length
  return `<!-- Written by \`pnpm mutations\`: do not edit. -->

# What happens when one thing is broken

One thing at a time is broken in a copy of this repository, what depends on it is generated again, and the tests that could
see it run. What is broken is drawn by a seed, of each kind as many as of any other, from everything that the specs and the
source have of it.

| Seed | Mutations | Caught | Refused by the generator | Survived |
| ---: | ---: | ---: | ---: | ---: |
${runs.map((run) => `| ${run.seed} | ${run.judged.length} | ${count(run, 'caught')} | ${count(run, 'refused')} | ${count(run, 'survived')} |`).join('\n')}

From what the generator refuses, with operation and place, no package is made: no test can run.
${runs.map(renderRun).join('\n')}`
}

const renderRun = ({ seed, judged }: Run) => `
## Seed ${seed}

| Kind | Place | Broken | Seen by |
| --- | --- | --- | --- |
${judged
  .map(({ kind, place, patch, outcome }) => {
    const by = outcome.state === 'survived' ? '**survived**' : cell(outcome.by)
    return `| ${kind} | ${cell(place)} | ${cell(patch)} | ${outcome.state === 'refused' ? 'generator: ' : ''}${by} |`
  })
  .join('\n')}
`
