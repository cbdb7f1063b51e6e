import { renderTable } from '../../bench/src/report/table.ts'
import type { Outcome } from './document/outcome.ts'
import type { OtherResult } from './others/index.ts'

/** What came of a sample. */
export interface Result {
  seed: number
  outcomes: Outcome[]
  /** Empty with --alone. */
  others: OtherResult[]
}

const share = (works: number, total: number) => `${((100 * works) / total).toFixed(1)} %`
const namesOf = ({ outcomes }: Result, verdict: Outcome['verdict']) =>
  outcomes.filter((outcome) => outcome.verdict === verdict).map(({ name }) => name)

/** One line on a sample. */
export function summarize(result: Result): string {
  const [works = 0, refused = 0, wrong = 0] = (['works', 'refused', 'wrong'] as const).map(
    (verdict) => namesOf(result, verdict).length,
  )
  const total = result.outcomes.length
  return `${works} of ${total} work (${share(works, total)}), ${refused} refused, ${wrong} wrong`
}

/** What came of a sample, as a part of the page of benchmarks. */
export function describeResult(result: Result, start: string): string {
  const { seed, outcomes, others } = result
  const total = outcomes.length
  const sum = (count: 'operations' | 'calls') => outcomes.reduce((all, outcome) => all + outcome[count], 0)
  const tools = [
    { tool: '`pnpm new-vendor --from`', promise: 'all of the above', works: namesOf(result, 'works').length },
    ...others.map(({ name, version, promise, works }) => ({ tool: `${name} ${version}`, promise, works })),
  ]
  const left = (['refused', 'wrong'] as const).map(
    (verdict) => `${verdict}: ${namesOf(result, verdict).join(', ') || 'none'}`,
  )
  const table = renderTable({
    title: `Descriptions of the world, seed ${seed}`,
    about: `${total} documents of APIs.guru, drawn with seed ${seed} (\`pnpm world --sample ${total} --seed ${seed}\`),
      with ${sum('operations')} operations, each imported, generated, compiled, called over the mock and rendered;
      ${sum('calls')} calls, whose requests and answers a checker that shares no code with ours holds against the source.`,
    columns: ['Tool', 'works means', 'works', 'of all'],
    rows: tools.map(({ tool, promise, works }) => [tool, promise, String(works), share(works, total)]),
    verdict: `Of ours, ${left.join('; ')}.`,
  })
  return `${table}\n\n${start}`
}
