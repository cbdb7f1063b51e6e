import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runTurbo } from '../turbo.ts'
import { compareWithBase } from './compare-with-base.ts'
import { listPackages, reportOf } from './packages.ts'
import { extractSurface } from './surface/extract.ts'
import { readSurfaces } from './surface/program.ts'

/**
 * Compares what would be released now with the last release, and fails when a version promises less than has changed.
 * With `--write` it writes the reports of the public surfaces anew.
 */
const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })
const root = join(import.meta.dirname, '../..')

async function run(): Promise<string[]> {
  const { exitCode, tasks, outputOf } = await runTurbo(['build'])
  if (exitCode !== 0) return tasks.map(({ taskId }) => outputOf(taskId))
  const packages = listPackages(root)
  const reports = packages.map((published) => ({
    file: reportOf(published),
    report: extractSurface(root, published),
  }))
  const isStale = ({ file, report }: (typeof reports)[number]) =>
    !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== report
  const stale = reports.filter(isStale)
  if (values.write) for (const { file, report } of stale) writeFileSync(join(root, file), report)
  const { base, candidates, problems } = compareWithBase(root, readSurfaces(reports.map(({ report }) => report)))
  console.log(`Compared with ${base.name}:`)
  for (const { name, changes } of candidates)
    for (const { what, bump } of changes) console.log(`  ${name}: ${what} (${bump})`)
  return [
    ...(values.write
      ? []
      : stale.map(({ file }) => `${file} is not what the package exports: run \`pnpm check-release --write\``)),
    ...problems,
  ]
}

try {
  const problems = await run()
  console.log(problems.length === 0 ? '\nEvery change is announced by a changeset that is large enough.' : '')
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length === 0 ? 0 : 1
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
