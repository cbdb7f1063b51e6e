import { names } from '../names.ts'
import { median, medianRatio, type Samples } from '../report/statistics.ts'
import { format, type Table, times } from '../report/table.ts'
import type { Comparison } from '../report/verdict.ts'
import type { Workbench } from '../workbench/workbench.ts'
import type { Contender } from './contenders/contender.ts'
import { type Effort, interleave } from './interleave.ts'

/** What the two calls took. */
export type CallTimes = Pick<Table, 'columns' | 'rows'> & { comparisons: Comparison[] }

/** Times both calls of all contenders; the first of them is the baseline. */
export async function timeCalls(contenders: Contender[], effort: Effort, { log }: Workbench): Promise<CallTimes> {
  const timeAll = (operation: 'list' | 'create'): Promise<Samples> => {
    log(`timing ${operation}: ${effort.rounds} rounds of ${effort.calls} calls of ${contenders.length} contenders`)
    return interleave(
      contenders.map((contender) => ({ name: contender.name, call: () => contender[operation]() })),
      effort,
    )
  }
  const measures = [await timeAll('list'), await timeAll('create')]
  const others = contenders.map(({ name }) => name).filter((name) => name !== names.ours)
  return {
    columns: ['Client', 'GET list, µs', 'to baseline', 'POST create, µs', 'to baseline'],
    rows: contenders.map(({ name }) => [
      name,
      ...measures.flatMap((samples) => [
        format(median(samples[name] ?? []), 1),
        times(medianRatio(samples, name, names.bare)),
      ]),
    ]),
    comparisons: measures.map((samples, index) => ({
      measure: ['GET', 'POST'][index] ?? '',
      against: Object.fromEntries(others.map((name) => [name, medianRatio(samples, names.ours, name)])),
    })),
  }
}
