import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { LedgerFile } from '../../packages/contract/src/contract/ledger/ledger.ts'

/** The ledgers of all vendors, by name. */
export const readLedgers = (root: string): Map<string, LedgerFile> =>
  new Map(
    globSync('packages/*/ledger.gen.json', { cwd: root })
      .sort()
      .map((file) => [basename(dirname(file)), JSON.parse(readFileSync(join(root, file), 'utf8')) as LedgerFile]),
  )

const bases = ['documented', 'example', 'observed', 'reported', 'inferred', 'ours'] as const

/** What the cells of an operation are about, told by how they begin. */
const kinds = {
  URL: /^[A-Z]+ \//,
  requests: /^request /,
  parameters: /^parameter /,
  credentials: /^credential /,
  answers: /^answer (\d|default)/,
  changes: /^answer with /,
  lists: /^pages/,
  repeats: /^lost call /,
  secrets: /^hides /,
  webhooks: /^delivery /,
  bases: /^rests on /,
} satisfies Record<string, RegExp>

/** How many have a cell of that kind. */
const count = (operations: LedgerFile['operations'], kind = /$/) =>
  Object.values(operations).filter((cells) => Object.keys(cells).some((cell) => kind.test(cell))).length

/** LEDGER.md */
export function renderLedger(ledgers: Map<string, LedgerFile>): string {
  const totals = [...ledgers].map(([vendor, { totals: sum, operations }]) => [
    vendor,
    count(operations, kinds.URL),
    count(operations, kinds.webhooks),
    sum.cells,
    sum.proven,
    sum.notProvable,
    ...bases.map((basis) => sum.byBasis[basis] ?? 0),
  ])
  const all = totals.reduce<number[]>(
    (sums, [, ...row]) => row.map((cell, index) => Number(cell) + (sums[index] ?? 0)),
    [],
  )
  return `${introduction}
${table(['Vendor', 'Operations', 'Webhooks', 'Cells', 'Proven', 'Not provable', ...bases], [...totals, ['all', ...all]])}
${[...ledgers].map(([vendor, ledger]) => renderVendor(vendor, ledger)).join('\n')}`
}

const introduction = `<!-- Written by \`pnpm ledger\`: do not edit. -->

# What has been shown to work

A cell is one thing that a spec says and a test has shown: through the typed client, against the mock. Each is named in
\`packages/<vendor>/ledger.gen.json\`, and \`pnpm test\` fails by its name when nothing proves it any more, or when a spec says
something that has no cell.

| Cells | show that |
| --- | --- |
| URL | the method calls the URL that the spec has, at one of its servers |
| requests | every example of a body is taken, and one with every field; a body that is missing, or breaks a rule, is refused, and the mock says how sure the rule is |
| parameters | each travels under its exact name and in its style; one that is required and missing, or of a wrong value, is refused |
| credentials | each alternative works; none, and one of another kind, are refused as the vendor refuses them |
| answers | every status, header and example arrives as data, or as the error it stands for with the vendor's code; a body with every field, too |
| changes | a field that is unknown, null, missing, reordered, of a new value or of another type breaks nothing |
| lists | all items come, in their order; the loss of a cursor or a total is told |
| repeats | a call that may have been carried out is sent again where that can do no harm, and only there |
| secrets | what the spec calls sensitive shows in no error and no log, and neither does the credential |
| webhooks | every example is received; one without the key is refused |
| bases | what is said of the operation is as sure as it was |

A cell has a fingerprint of what was seen on the wire: a change that nobody meant shows, whatever it is.

The columns on the right tell how sure the spec is of what is proven; \`ours\` is what the client promises whatever a vendor
does. What the cells rest on is seen by others too: ajv judges every body that was sent or answered, \`redocly drift\` every
exchange of the run, and each time with full coverage of the spec.
`

function renderVendor(vendor: string, { operations }: LedgerFile): string {
  const rows = Object.entries(operations).map(([operationId, cells]) => [
    operationId,
    ...Object.values(kinds).map((kind) => {
      const found = Object.entries(cells).filter(([cell]) => kind.test(cell))
      const proven = found.filter(([, state]) => typeof state === 'string').length
      return found.length === 0 ? '' : proven === found.length ? proven : `${proven} of ${found.length}`
    }),
  ])
  const left = Object.entries(operations).flatMap(([operationId, cells]) =>
    Object.entries(cells).flatMap(([cell, state]) =>
      typeof state === 'string' ? [] : [`* \`${operationId}\`, ${cell}: ${state.notProvable}`],
    ),
  )
  return `
## ${vendor}

${table(['Operation', ...Object.keys(kinds)], rows)}${left.length > 0 ? `\nNot provable here:\n\n${left.join('\n')}\n` : ''}`
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`
  return `${line(head)}${line(head.map((_, index) => (index === 0 ? '---' : '---:')))}${rows.map(line).join('')}`
}
