import { join } from 'node:path'
import { type Options, readCommandLine, usage } from './command-line.ts'
import { fetchDirectory, listDocuments } from './directory/fetch.ts'
import { pick } from './directory/pick.ts'
import type { Outcome } from './document/outcome.ts'
import { type OtherResult, takeOthers } from './others/index.ts'
import { inPool, runFor } from './pool.ts'

const worker = join(import.meta.dirname, 'document/index.ts')

/** What came of a sample. */
export interface Result {
  seed: number
  outcomes: Outcome[]
  /** Empty with --alone. */
  others: OtherResult[]
}

async function run(options: Options): Promise<Result> {
  // With --json what is printed is the result alone.
  const say = options.json ? console.error : console.log
  const folder = fetchDirectory(say)
  const names = options.only.length > 0 ? options.only : pick(listDocuments(folder), options.sample, options.seed)
  let done = 0
  const outcomes = await inPool(names, options.jobs, async (name) => {
    const outcome = await take(name, join(folder, `${name}.json`), options)
    done += 1
    const why = outcome.verdict === 'works' ? '' : ` at ${outcome.step}: ${outcome.reasons[0] ?? ''}`.slice(0, 220)
    const seconds = Object.values(outcome.times).reduce((sum, time) => sum + time, 0) / 1000
    say(
      `${String(done).padStart(3)}/${names.length} ${outcome.verdict.padEnd(7)} ${name} (${outcome.operations} operations, ${seconds.toFixed(1)} s)${why}`,
    )
    return outcome
  })
  const others = options.alone
    ? []
    : await takeOthers(names, (name) => join(folder, `${name}.json`), { ...options, progress: say })
  return { seed: options.seed, outcomes, others }
}

async function take(name: string, file: string, { seconds, keep }: Options): Promise<Outcome> {
  const { lines, late } = await runFor(seconds, process.execPath, [
    '--max-old-space-size=6000',
    worker,
    name,
    file,
    ...(keep ? ['keep'] : []),
  ])
  const last = lines.findLast((line) => line.startsWith('outcome '))
  if (last !== undefined) return JSON.parse(last.slice('outcome '.length)) as Outcome
  const step = lines.findLast((line) => line.startsWith('step '))?.slice('step '.length) ?? 'start'
  const reasons = late ? [`took longer than ${seconds} s`] : lines.slice(-8)
  return { name, verdict: 'wrong', step, reasons, operations: 0, calls: 0, unchecked: 0, times: {} }
}

function summarize({ outcomes }: Result): string {
  const count = (verdict: Outcome['verdict']) => outcomes.filter((outcome) => outcome.verdict === verdict).length
  const total = outcomes.length
  return `${count('works')} of ${total} work (${((100 * count('works')) / total).toFixed(1)} %), ${count('refused')} refused, ${count('wrong')} wrong`
}

try {
  const options = readCommandLine(process.argv.slice(2))
  if (!options) console.log(usage)
  else {
    const result = await run(options)
    console.log(options.json ? JSON.stringify(result) : summarize(result))
  }
} catch (error) {
  const { message, code } = error as NodeJS.ErrnoException
  console.error(code?.startsWith('ERR_PARSE_ARGS') ? `${message}\n\n${usage}` : message)
  process.exitCode = 1
}
