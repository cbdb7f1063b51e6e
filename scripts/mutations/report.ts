import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Judged } from './judge.ts'

interface Run {
  seed: number
  judged: readonly Judged[]
}

const folder = 'scripts/mutations/reports'

/** Keeps a run, so that MUTATIONS.md can be made of the last one of each seed. */
export function keepRun(root: string, run: Run): void {
  mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, folder, `seed-${run.seed}.json`), JSON.stringify(run))
}

/** Writes MUTATIONS.md. */
export function renderRuns(root: string): void {
  const runs = globSync(`${folder}/seed-*.json`, { cwd: root })
    .map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Run)
    .sort((a, b) => a.seed - b.seed)
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
