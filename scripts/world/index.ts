import { join } from 'node:path'
import { measuredNow, writeParts } from '../../bench/src/report/page.ts'
import { type Options, readCommandLine, usage } from './command-line.ts'
import { fetchDirectory, listDocuments } from './directory/fetch.ts'
import { pick } from './directory/pick.ts'
import type { Outcome } from './document/outcome.ts'
import { takeOthers } from './others/index.ts'
import { describeResult, type Result, summarize } from './report.ts'
import { takeDocuments } from './take.ts'

async function run(options: Options): Promise<Result> {
  // With --json what is printed is the result alone.
  const say = options.json ? console.error : console.log
  const folder = fetchDirectory(say)
  const fileOf = (name: string) => join(folder, `${name}.json`)
  const names = options.only.length > 0 ? options.only : pick(listDocuments(folder), options.sample, options.seed)
  let count = 0
  const done = (outcome: Outcome) => {
    count += 1
    say(`${String(count).padStart(String(names.length).length)}/${names.length} ${line(outcome)}`)
  }
  const outcomes = await takeDocuments(names, fileOf, { ...options, done })
  const others = options.alone ? [] : await takeOthers(names, fileOf, { ...options, progress: say })
  return { seed: options.seed, outcomes, others }
}

function line({ name, verdict, operations, times, step, reasons }: Outcome): string {
  const why = verdict === 'works' ? '' : ` at ${step}: ${reasons[0] ?? ''}`.slice(0, 220)
  const seconds = Object.values(times).reduce((sum, time) => sum + time, 0) / 1000
  return `${verdict.padEnd(7)} ${name} (${operations} operations, ${seconds.toFixed(1)} s)${why}`
}

try {
  const options = readCommandLine(process.argv.slice(2))
  if (!options) console.log(usage)
  else {
    const start = measuredNow()
    const result = await run(options)
    console.log(options.json ? JSON.stringify(result) : summarize(result))
    if (options.write) writeParts(new Map([[`world-${result.seed}`, describeResult(result, start)]]))
  }
} catch (error) {
  const { message, code } = error as NodeJS.ErrnoException
  console.error(code?.startsWith('ERR_PARSE_ARGS') ? `${message}\n\n${usage}` : message)
  process.exitCode = 1
}
