import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { format, type Table } from '../report/table.ts'
import { judge, verdict } from '../report/verdict.ts'
import { samplePath } from '../sample.ts'
import type { Workbench } from '../workbench/workbench.ts'
import { sampleCalls } from './servers.ts'

/** The first ones fill what is kept on purpose (1000 requests, schemas, answers made once), and let the engine settle. */
const counts = [100_000, 150_000, 200_000]
const ways = { '`startMock`': 'server', '`createMockFetch`': 'fetch' }

/** Whether a mock that is asked for long keeps anything. */
export async function measureMockHeap(workbench: Workbench): Promise<Table> {
  const { folder } = workbench.mockInstallation()
  workbench.log(`asking each of ${Object.keys(ways).length} mocks ${format(counts.at(-1) ?? 0)} times`)
  const rows = Object.entries(ways).map(([name, way]) => {
    const program = join(import.meta.dirname, 'heap-process.ts')
    const url = `https://demo.docusign.net${samplePath}`
    const args = [way, url, JSON.stringify(Object.values(sampleCalls)), JSON.stringify(counts)]
    const printed = execFileSync(process.execPath, ['--expose-gc', program, ...args], { cwd: folder, encoding: 'utf8' })
    return { name, heaps: JSON.parse(printed) as number[] }
  })
  const growth = rows.map(({ heaps: [first = 0, , last = 0] }) => (last - first) / 2 ** 20)
  const aim = judge({
    text: 'less than 1 MiB more after 100,000 requests',
    values: growth,
    limit: 1,
    show: (value) => `${format(value, 2)} MiB`,
  })
  return {
    title: 'Mock: heap after many requests',
    about: `MiB of JavaScript heap of a process that asks a mock of all vendors, one request after the other, after a
      collection. The first ${format(counts[0] ?? 0)} fill what is kept on purpose.`,
    columns: ['Mock', ...counts.map((count) => `after ${format(count)}`)],
    rows: rows.map(({ name, heaps }) => [name, ...heaps.map((bytes) => format(bytes / 2 ** 20, 2))]),
    verdict: verdict([], aim),
  }
}
