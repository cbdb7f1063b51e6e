import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from '../report/statistics.ts'
import { format, type Table, times } from '../report/table.ts'
import { judge } from '../report/verdict.ts'
import type { Workbench } from '../workbench/workbench.ts'
import { changeOneSpec, copyWithVendors } from './copy.ts'

/** Seconds that the commands take in a repository of so many vendors. */
interface Timings {
  vendors: number
  generate: number
  typecheck: number
  nothing: number
  changed: number
}

const counts = [1, 5, 50, 200]
const repeats = 3

/** Measures how the commands grow with the number of vendors. */
export async function measureScale({ log }: Workbench): Promise<Table> {
  const measured = new Map(counts.map((count) => [count, measure(count, log)]))
  const of = (count: number) => measured.get(count) as Timings
  const [one, five, fifty, most] = [of(1), of(5), of(50), of(200)]
  const perVendor = (timings: Timings) => timings.generate / timings.vendors
  const seconds = (value: number) => `${format(value, 2)} s`
  return {
    title: 'Many vendors',
    about:
      'Copies of the largest vendor, each with one test, in a temporary copy of the repository; without npx, one run after the other, median of 3 (generate: one cold run). `generate` writes all files of all vendors anew; `typecheck` checks them all; `test` runs when nothing has changed; the last column is `generate` and `test` after a change of one spec.',
    columns: ['Vendors', '`generate` cold', 'per vendor', '`typecheck`', '`test`, no change', 'one spec changed'],
    rows: [...measured.values()].map((timings) => [
      String(timings.vendors),
      seconds(timings.generate),
      seconds(perVendor(timings)),
      seconds(timings.typecheck),
      seconds(timings.nothing),
      seconds(timings.changed),
    ]),
    verdict: [
      judge({
        text: '`generate` at most 0.2 s a vendor at 50 and 200',
        values: [perVendor(fifty), perVendor(most)],
        limit: 0.2,
        show: seconds,
      }),
      judge({
        text: '`typecheck` of 50 vendors at most 4 times that of one',
        values: [fifty.typecheck / one.typecheck],
        limit: 4,
        show: times,
      }),
      judge({ text: '`test` without change at most 1 s at 5', values: [five.nothing], limit: 1, show: seconds }),
      judge({ text: '`test` without change at most 3 s at 200', values: [most.nothing], limit: 3, show: seconds }),
      judge({
        text: 'one changed spec at 200 at most twice the cost at 5',
        values: [most.changed / five.changed],
        limit: 2,
        show: times,
      }),
    ].join('; '),
  }
}

function measure(vendors: number, log: (line: string) => void): Timings {
  const folder = mkdtempSync(join(tmpdir(), `countersign-${vendors}-`))
  mkdirSync(folder, { recursive: true })
  try {
    log(`a repository of ${vendors} vendors`)
    copyWithVendors(folder, vendors)
    const run = (command: string, ...args: string[]) => timed(folder, command, args)
    const generateOnce = () => run(process.execPath, 'scripts/generate/index.ts')
    const test = () => run(process.execPath, 'scripts/test.ts')
    for (const file of globSync('packages/*/{openapi.gen.json,src/*.gen.ts,generated.sha256}', { cwd: folder }))
      rmSync(join(folder, file))
    const generate = generateOnce()
    const typecheck = middle(() => run('node_modules/.bin/tsc'))
    log(`the first test of ${vendors} vendors, which nothing is known of yet`)
    test()
    const nothing = middle(test)
    const changed = middle(() => {
      changeOneSpec(folder)
      return generateOnce() + test()
    })
    return { vendors, generate, typecheck, nothing, changed }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const middle = (act: () => number) => median(Array.from({ length: repeats }, act))

/** Seconds that a command takes; it has to end well. */
function timed(cwd: string, command: string, args: string[]): number {
  const started = performance.now()
  const env = { ...process.env, CHROMIUM_PATH: '' }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 100_000_000 })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`)
  return (performance.now() - started) / 1000
}
