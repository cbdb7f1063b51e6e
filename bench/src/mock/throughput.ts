import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { median, medianRatio, type Samples, shuffle } from '../report/statistics.ts'
import { format, type Table, times } from '../report/table.ts'
import { judge, verdict } from '../report/verdict.ts'
import { samplePath } from '../sample.ts'
import { vendors } from '../vendors.ts'
import type { Installation } from '../workbench/installation.ts'
import type { Workbench } from '../workbench/workbench.ts'
import { launch } from './launch.ts'
import { type MockServer, ourServer, prismServer, sampleCalls } from './servers.ts'

const effort = { rounds: 5, connections: 10, warmUpSeconds: 1, seconds: 2 }
const core = 0
const names = {
  prism: '`prism mock`, DocuSign',
  ours: '`countersign-mock`, DocuSign',
  oursForAll: `\`countersign-mock\`, ${vendors.length} vendors`,
  inProcess: `\`createMockFetch\`, ${vendors.length} vendors`,
}
type Method = keyof typeof sampleCalls
const methods = Object.keys(sampleCalls) as Method[]

/** How many requests per second a mock answers on one core. */
export async function measureMockThroughput(workbench: Workbench): Promise<Table> {
  const installation = workbench.mockInstallation()
  const contenders: { name: string; measure(method: Method): Promise<number> }[] = [
    { name: names.prism, measure: (method) => load(prismServer('docusign'), method) },
    { name: names.ours, measure: (method) => load(ourServer(installation, ['docusign']), method) },
    { name: names.oursForAll, measure: (method) => load(ourServer(installation, vendors), method) },
    { name: names.inProcess, measure: (method) => callInProcess(installation, method) },
  ]
  const samples = Object.fromEntries(
    methods.map((method) => [method, Object.fromEntries(contenders.map(({ name }) => [name, []]))]),
  ) as unknown as Record<Method, Samples>
  workbench.log(`loading each of ${contenders.length} mocks ${effort.rounds} times for ${effort.seconds} s`)
  for (let round = 0; round < effort.rounds; round++) {
    for (const { name, measure } of shuffle(contenders)) {
      for (const method of methods) samples[method][name]?.push(await measure(method))
    }
  }
  return toTable(samples)
}

/** @returns requests per second to a server on one core; the load comes from another one */
async function load(server: MockServer, method: Method): Promise<number> {
  const mock = await launch(server, core)
  try {
    const { connections, warmUpSeconds, seconds } = effort
    const options = { url: mock.url + server.samplePath, ...sampleCalls[method], connections }
    await autocannon({ ...options, duration: warmUpSeconds })
    const { '2xx': answered, non2xx, errors, duration } = await autocannon({ ...options, duration: seconds })
    if (non2xx + errors > 0) throw new Error(`${non2xx + errors} of ${answered} requests failed`)
    return answered / duration
  } finally {
    await mock.stop()
  }
}

/** @returns calls per second in a process on one core, one after the other */
async function callInProcess({ folder }: Installation, method: Method): Promise<number> {
  const program = join(import.meta.dirname, 'in-process.ts')
  const args = [`https://demo.docusign.net${samplePath}`, JSON.stringify(sampleCalls[method]), effort.seconds * 1000]
  const pinned = ['--cpu-list', String(core), process.execPath, program, ...args.map(String)]
  return Number(execFileSync('taskset', pinned, { cwd: folder, encoding: 'utf8' }))
}

function toTable(samples: Record<Method, Samples>): Table {
  const { prism, ours, oursForAll, inProcess } = names
  const ratio = (method: Method, name: string) => medianRatio(samples[method], name, prism)
  const atLeast = (text: string, name: string, factor: number) =>
    judge({
      text,
      values: methods.map((method) => ratio(method, name)),
      limit: factor,
      least: true,
    })
  return {
    title: 'Mock: requests per second',
    about: `Validated requests to DocuSign's operations that a server on one core answers, from ${effort.connections}
      connections of [autocannon](https://github.com/mcollina/autocannon) on another core; and the calls of
      \`createMockFetch\` that one core makes and answers, one after the other. Median of ${effort.rounds} interleaved
      rounds of ${effort.seconds} s.`,
    columns: ['Mock', 'GET list, per s', 'to baseline', 'POST create, per s', 'to baseline'],
    rows: [prism, ours, oursForAll, inProcess].map((name) => [
      name,
      ...methods.flatMap((method) => [format(median(samples[method][name] ?? [])), times(ratio(method, name))]),
    ]),
    verdict: verdict(
      methods.map((measure) => ({
        measure: `time per ${measure}`,
        against: { [prism]: 1 / ratio(measure, ours) },
      })),
      `${atLeast("at least Prism's throughput", oursForAll, 1)}; ${atLeast('twice that in-process', inProcess, 2)}`,
    ),
  }
}
