import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { names } from '../names.ts'
import type { Table } from '../report/table.ts'
import { judge, verdict } from '../report/verdict.ts'
import type { Workbench } from '../workbench/workbench.ts'
import { type CallTimes, timeCalls } from './call-time.ts'
import { createContenders } from './contenders/index.ts'

const effort = { rounds: 101, calls: 50, warmUp: 1000 }

/** One call over a real connection, to a server in another process. */
export async function measureLoopback(workbench: Workbench): Promise<Table> {
  const server = fork(join(import.meta.dirname, 'loopback-server.ts'))
  try {
    const [port] = (await once(server, 'message')) as [number]
    const target = { origin: `http://127.0.0.1:${port}`, fetch }
    const contenders = await createContenders(target, workbench.redoclyClient())
    return toTable(await timeCalls(contenders, effort, workbench))
  } finally {
    server.disconnect()
  }
}

function toTable({ columns, rows, comparisons }: CallTimes): Table {
  const { bare, vendor } = names
  return {
    title: 'One call over loopback HTTP',
    about: `The same calls, one after the other, to a plain \`node:http\` server in another process, over a connection that
      is kept alive; the server checks that all send the same. Median of ${effort.rounds} interleaved rounds of
      ${effort.calls} calls each; a ratio is the median of the ratios within the rounds. ${vendor} sends with axios over
      \`node:http\`, all others with the \`fetch\` of Node.`,
    columns,
    rows,
    verdict: verdict(
      comparisons,
      judge({
        text: `at most 1.08x of ${bare}`,
        values: comparisons.map(({ against }) => against[bare] ?? Number.NaN),
        limit: 1.08,
      }),
    ),
  }
}
