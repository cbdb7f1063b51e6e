import { renderTable } from '../../bench/src/report/table.ts'
import type { Result } from './index.ts'

const share = (works: number, total: number) => `${((100 * works) / total).toFixed(1)} %`

/** What came of a sample, as a part of the page of benchmarks. */
export function describeResult({ seed, outcomes, others }: Result, start: string): string {
  const total = outcomes.length
  const ours = (verdict: string) => outcomes.filter((outcome) => outcome.verdict === verdict)
  const operations = outcomes.reduce((sum, outcome) => sum + outcome.operations, 0)
  const calls = outcomes.reduce((sum, outcome) => sum + outcome.calls, 0)
  const rows = [
    ['`pnpm new-vendor --from`', 'all of the above', `${ours('works').length}`, share(ours('works').length, total)],
    ...others.map(({ name, version, promise, works }) => [
      `${name} ${version}`,
      promise,
      `${works}`,
      share(works, total),
    ]),
  ]
  const left = ['refused', 'wrong'].map(
    (verdict) =>
      `${verdict}: ${
        ours(verdict).length > 0
          ? ours(verdict)
              .map(({ name }) => name)
              .join(', ')
          : 'none'
      }`,
  )
  const table = renderTable({
    title: `Descriptions of the world, seed ${seed}`,
    about: `${total} documents of APIs.guru, drawn with seed ${seed} (\`pnpm world --sample ${total} --seed ${seed}\`),
      with ${operations} operations, each imported, generated, compiled, called over the mock and rendered; ${calls} calls,
      whose requests and answers a checker that shares no code with ours holds against the source.`,
    columns: ['Tool', 'works means', 'works', 'of all'],
    rows,
    verdict: `Of ours, ${left.join('; ')}.`,
  })
  return `${table}\n\n${start}`
}
