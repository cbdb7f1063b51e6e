import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { drawMutations } from './draw.ts'
import { control, type Judged, judge } from './judge.ts'
import { kinds } from './kinds/index.ts'
import { keepRun, nameOf, survivorsOf } from './report.ts'
import { readRepository } from './repository.ts'

const root = join(import.meta.dirname, '../..')
const usage = `pnpm mutations [options]

Breaks one thing at a time and shows which test turns red.

  --seed n       which are drawn (default 1); may be given several times
  --count n      how many (default 60)
  --only kind    one of: ${kinds.map(({ name }) => name).join(', ')}
  --again        those alone that survived the last run of the seed
  --list         print what is drawn, and break nothing
  --help`

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--seed and --count take a whole number, not \`${text}\`.\n\n${usage}`)
  return Number(text)
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', multiple: true, default: ['1'] },
      count: { type: 'string', default: '60' },
      only: { type: 'string', multiple: true },
      again: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(usage)
  const { only } = values
  const [count = 0, ...seeds] = [values.count, ...values.seed].map(wholeNumber)
  const unknown = only?.find((name) => !kinds.some((kind) => kind.name === name))
  if (unknown) throw new Error(`Unknown kind ${unknown}.\n\n${usage}`)
  const wanted = kinds.filter(({ name }) => only?.includes(name) ?? true)
  const repository = readRepository(root)
  const drawn = seeds.map((seed) => {
    const before = values.again ? survivorsOf(root, seed) : undefined
    const mutations = drawMutations(wanted, repository, { seed, count })
    return { seed, mutations: mutations.filter((mutation) => before?.has(nameOf(mutation)) ?? true) }
  })
  if (values.list) {
    for (const { kind, place, patch } of drawn.flatMap(({ mutations }) => mutations))
      console.log(`${kind}  ${place}  ${patch}`)
    return
  }
  for (const { seed, mutations } of drawn) {
    const started = Date.now()
    const found = await judge(repository, mutations)
    const red = await control(repository, found)
    for (const file of red) console.error(`${file} is red where nothing is broken: what it says does not count`)
    const judged = found.map(
      (one): Judged =>
        'file' in one.outcome && red.has(one.outcome.file ?? '') ? { ...one, outcome: { state: 'survived' } } : one,
    )
    for (const { kind, place, patch, outcome } of judged) {
      const by = outcome.state === 'survived' ? '' : `\n    ${outcome.by}`
      console.log(`${outcome.state === 'survived' ? '✗' : '✓'} ${kind}  ${place}  ${patch}: ${outcome.state}${by}`)
    }
    const survivors = judged.filter(({ outcome }) => outcome.state === 'survived').length
    console.log(
      `Seed ${seed}: ${judged.length} mutations, ${survivors} survived, in ${Math.round((Date.now() - started) / 1000)} s`,
    )
    if (survivors > 0) process.exitCode = 1
    if (!only) keepRun(root, { seed, judged }, values.again)
  }
}

try {
  await run()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
