import { spawnSync } from 'node:child_process'
import { basename, dirname } from 'node:path'
import { names } from '../names.ts'
import { median, medianRatio, type Samples, shuffle } from '../report/statistics.ts'
import { format, type Table, times } from '../report/table.ts'
import { verdict } from '../report/verdict.ts'
import type { Workbench } from '../workbench/workbench.ts'

const rounds = 41
const nothing = 'nothing imported'

interface Start {
  name: string
  folder: string
  code: string
}

/** What the import of a client adds to the start of a fresh Node process. */
export async function measureImportTime(workbench: Workbench): Promise<Table> {
  const installations = workbench.installations()
  const redocly = workbench.redoclyClient()
  const installed = (name: string, specifier: string): Start => ({
    name,
    folder: installations[name]?.folder ?? '',
    code: `import '${specifier}'`,
  })
  const starts: Start[] = [
    { name: nothing, folder: dirname(redocly), code: '' },
    installed(names.openapiFetch, 'openapi-fetch'),
    { name: names.redocly, folder: dirname(redocly), code: `import './${basename(redocly)}'` },
    installed(names.vendor, 'docusign-esign'),
    installed(names.ours, '@countersign/docusign'),
  ]
  workbench.log(`starting Node ${rounds} times for each of ${starts.length} imports`)
  for (const start of starts) run(start)
  const samples: Samples = Object.fromEntries(starts.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const start of shuffle(starts)) samples[start.name]?.push(run(start))
  }
  return toTable(samples)
}

/** @returns milliseconds from the start of the process to its end */
function run({ folder, code, name }: Start): number {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: folder,
    env: {},
    encoding: 'utf8',
  })
  const took = performance.now() - started
  if (status !== 0) throw new Error(`The import of ${name} failed: ${stderr}`)
  return took
}

function toTable(samples: Samples): Table {
  const { openapiFetch, redocly, vendor, ours } = names
  const took = (name: string) => median(samples[name] ?? [])
  const added = (name: string) => `${format(took(name) - took(nothing), 1)} ms`
  const others = [openapiFetch, redocly, vendor]
  return {
    title: 'Import time',
    about: `A fresh Node process that imports a client and ends: median of ${rounds} interleaved starts, and what is left of
      it without the start that imports nothing. The ratio is of whole starts: what the small ones add is near the noise.
      Ours is the built package, installed from its tarball; Redocly's is one file of JavaScript; the others are as npm
      installs them.`,
    columns: ['Client', 'start, ms', 'added, ms', 'to baseline'],
    rows: [nothing, ...others, ours].map((name) => [
      name,
      format(took(name), 1),
      format(took(name) - took(nothing), 1),
      times(medianRatio(samples, name, nothing)),
    ]),
    verdict: verdict(
      [{ against: Object.fromEntries(others.map((name) => [name, medianRatio(samples, ours, name)])) }],
      `it adds ${added(ours)}, ${openapiFetch} ${added(openapiFetch)}`,
    ),
  }
}
