import { names } from '../names.ts'
import type { Table } from '../report/table.ts'
import { judge, verdict } from '../report/verdict.ts'
import { sample } from '../sample.ts'
import type { Workbench } from '../workbench/workbench.ts'
import { type CallTimes, timeCalls } from './call-time.ts'
import { stubAxios } from './contenders/docusign-esign.ts'
import { createContenders } from './contenders/index.ts'

const effort = { rounds: 101, calls: 200, warmUp: 5000 }

/** A fresh answer for every call. */
const stub: typeof fetch = async (input, init) => {
  const method = (input instanceof Request ? input.method : init?.method) === 'POST' ? 'POST' : 'GET'
  return new Response(sample.answers[method], { headers: { 'content-type': 'application/json' } })
}

/** One call without a network: what the client itself costs. */
export async function measureStub(workbench: Workbench): Promise<Table> {
  const restore = stubAxios(stub)
  try {
    const target = { origin: 'https://demo.docusign.net', fetch: stub }
    const contenders = await createContenders(target, workbench.redoclyClient())
    return toTable(await timeCalls(contenders, effort, workbench))
  } finally {
    restore()
  }
}

function toTable({ columns, rows, comparisons }: CallTimes): Table {
  const { bare, openapiFetch, redocly, vendor } = names
  return {
    title: 'One call on a stubbed fetch',
    about: `What a client itself costs: a stub answers every call at once with a fresh \`Response\`. Median of
      ${effort.rounds} interleaved rounds of ${effort.calls} calls each; a ratio is the median of the ratios within the
      rounds. Ours also limits the time of every call, repeats lost ones and checks what comes back; of the others, only
      ${vendor} sets a time limit by default. The stub builds no \`Request\` as a real \`fetch\` would, which spares
      ${bare} and ${redocly} that cost: they pass a URL. ${vendor} takes no \`fetch\`; the stub stands in for the HTTP
      adapter of its axios, whose cost is not in the figure.`,
    columns,
    rows,
    verdict: verdict(
      comparisons,
      [
        judge({
          text: `at most 1.5x of ${bare}`,
          values: comparisons.map(({ against }) => against[bare] ?? Number.NaN),
          limit: 1.5,
        }),
        judge({
          text: `below ${openapiFetch}`,
          values: comparisons.map(({ against }) => against[openapiFetch] ?? Number.NaN),
          limit: 1,
        }),
      ].join('; '),
    ),
  }
}
