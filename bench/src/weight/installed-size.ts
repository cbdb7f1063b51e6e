import { names } from '../names.ts'
import { format, type Table, times } from '../report/table.ts'
import { judge, verdict } from '../report/verdict.ts'
import type { Workbench } from '../workbench/workbench.ts'

/** What `npm install` puts on the disk. */
export async function measureInstalledSize(workbench: Workbench): Promise<Table> {
  const { openapiFetch, vendor, ours } = names
  const installations = workbench.installations()
  const bytes = (name: string) => installations[name]?.bytes ?? Number.NaN
  return {
    title: 'Installed size',
    about: `What \`npm install\` puts into \`node_modules\`, dependencies included, as the sum of the bytes of all files.
      Ours is packed as it is published: ${ours}, \`@countersign/client\`, openapi-fetch and what that needs.`,
    columns: ['Client', 'bytes', 'to baseline', 'packages'],
    rows: [openapiFetch, vendor, ours].map((name) => [
      name,
      format(bytes(name)),
      times(bytes(name) / bytes(openapiFetch)),
      format(installations[name]?.packages ?? Number.NaN),
    ]),
    verdict: verdict(
      [{ against: Object.fromEntries([openapiFetch, vendor].map((name) => [name, bytes(ours) / bytes(name)])) }],
      judge({ text: 'at most 1 MB', values: [bytes(ours)], limit: 1e6, show: (value) => `${format(value)} bytes` }),
    ),
  }
}
