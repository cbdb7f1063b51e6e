import { median, medianRatio, type Samples, shuffle } from '../report/statistics.ts'
import { format, type Table, times } from '../report/table.ts'
import { judge, verdict } from '../report/verdict.ts'
import { vendors } from '../vendors.ts'
import type { Workbench } from '../workbench/workbench.ts'
import { type Launched, launch } from './launch.ts'
import { type MockServer, ourServer, prismServer } from './servers.ts'

const rounds = 9
const names = {
  prism: '`prism mock`, DocuSign',
  ours: '`countersign-mock`, DocuSign',
  prisms: `\`prism mock\`, ${vendors.length} processes for ${vendors.length} vendors`,
  oursForAll: `\`countersign-mock\`, one process for ${vendors.length} vendors`,
}

/** How long a mock takes from the command to its first answer, and the memory it occupies then. */
export async function measureMockStart(workbench: Workbench): Promise<Table> {
  const installation = workbench.mockInstallation()
  const contenders: { name: string; servers: MockServer[] }[] = [
    { name: names.prism, servers: [prismServer('docusign')] },
    { name: names.ours, servers: [ourServer(installation, ['docusign'])] },
    { name: names.prisms, servers: vendors.map(prismServer) },
    { name: names.oursForAll, servers: [ourServer(installation, vendors)] },
  ]
  const empty = (): Samples => Object.fromEntries(contenders.map(({ name }) => [name, []]))
  const ready = empty()
  const memory = empty()
  workbench.log(`starting each of ${contenders.length} set-ups ${rounds} times`)
  for (let round = 0; round < rounds; round++) {
    for (const { name, servers } of shuffle(contenders)) {
      const launched = await Promise.all(servers.map((server) => launch(server)))
      ready[name]?.push(Math.max(...launched.map((mock) => mock.ready)))
      memory[name]?.push(sum(launched.map((mock) => mock.memory())))
      await Promise.all(launched.map((mock: Launched) => mock.stop()))
    }
  }
  return toTable(ready, memory)
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

function toTable(ready: Samples, memory: Samples): Table {
  const { prism, ours, prisms, oursForAll } = names
  const middle = (samples: Samples, name: string) => median(samples[name] ?? [])
  const compare = (measure: string, samples: Samples) => [
    { measure: `${measure}, one vendor`, against: { [prism]: medianRatio(samples, ours, prism) } },
    {
      measure: `${measure}, ${vendors.length} vendors`,
      against: { [prisms]: medianRatio(samples, oursForAll, prisms) },
    },
  ]
  const seconds = judge({
    text: 'all vendors answer within 0.5 s',
    values: [middle(ready, oursForAll) / 1000],
    limit: 0.5,
    show: (value) => `${format(value, 2)} s`,
  })
  const less = judge({
    text: 'less memory for all vendors than one process of Prism for one',
    values: [middle(memory, oursForAll) / middle(memory, prism)],
    limit: 1,
  })
  return {
    title: 'Mock: time to the first answer, and memory',
    about: `From the command to the answer of every vendor that is served, over loopback, and the resident memory of all
      processes then. Median of ${rounds} interleaved starts. Ours is installed from its tarballs. Prism serves one spec a
      process; all its processes start at once.`,
    columns: ['Mock', 'first answer, ms', 'to baseline', 'memory, MB', 'to baseline'],
    rows: [prism, ours, prisms, oursForAll].map((name) => [
      name,
      format(middle(ready, name)),
      times(medianRatio(ready, name, prism)),
      format(middle(memory, name) / 1e6),
      times(medianRatio(memory, name, prism)),
    ]),
    verdict: verdict([...compare('first answer', ready), ...compare('memory', memory)], `${seconds}; ${less}`),
  }
}
