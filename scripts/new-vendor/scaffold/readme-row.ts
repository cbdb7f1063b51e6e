import type { SpecModel } from '@countersign/openapi'

/** What a row of the README's table of vendors says of one. */
export interface Row {
  vendor: string
  cells: string
  state: string
}

const header = /^\| Vendor \| Package \| .*\|\n\|[ -|]*\|\n/m
const vendorOf = (line: string) => /\]\(packages\/([^)]+)\)/.exec(line)?.[1] ?? ''

/** The part of a row that is derived: package, number of operations, state. */
export const rowOf = (vendor: string, { operations, state }: { operations: number; state: string }): Row => ({
  vendor,
  cells: `[\`@countersign/${vendor}\`](packages/${vendor}) | ${operations}`,
  state,
})

/** A README with a row more, in its place. */
export function withRow(readme: string, row: Row, title: string, page: string | undefined): string {
  const found = header.exec(readme)
  if (!found) throw new Error('README.md has no table of vendors that starts with `| Vendor | Package |`')
  const start = found.index + found[0].length
  const lines = readme.slice(start).split('\n')
  const end = lines.findIndex((line) => !line.startsWith('|'))
  const name = page ? `[${title}](${page})` : title
  const rows = [...lines.slice(0, end), `| ${name} | ${row.cells} | ${row.state} |`]
  rows.sort((a, b) => (vendorOf(a) < vendorOf(b) ? -1 : 1))
  return [readme.slice(0, start) + rows.join('\n'), ...lines.slice(end)].join('\n')
}

export const summaryOf = ({ operations, state }: SpecModel) => ({
  operations: operations.length,
  state: state?.state ?? 'unknown',
})
