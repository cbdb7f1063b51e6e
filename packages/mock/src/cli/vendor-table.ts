import type { SecurityScheme } from './document.ts'
import type { Vendor } from './vendor.ts'

/** One line per vendor, in columns: name, number of operations, base URL, what to send as credentials, and more. */
export function vendorTable(
  vendors: readonly Vendor[],
  url: string,
  more: (vendor: Vendor) => Record<string, string> = () => ({}),
): string {
  const rows = vendors.map((vendor) => ({
    vendor: vendor.name,
    operations: String(vendor.routes.length),
    mock: `${url}/${vendor.name}${vendor.basePaths[0] ?? ''}`,
    ...more(vendor),
    credentials: Object.values(vendor.schemes)
      .filter(({ type }) => type !== 'oauth2')
      .map(describeScheme)
      .join(' or '),
  }))
  const columns = Object.keys(rows[0] ?? {}) as (keyof (typeof rows)[number])[]
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => row[column].length)))
  const line = (cells: string[]) =>
    `  ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd()
  return [
    line(columns),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map((row) => line(columns.map((column) => row[column]))),
  ].join('\n')
}

function describeScheme({ type, scheme, in: place, name }: SecurityScheme): string {
  if (type === 'apiKey') return place === 'query' ? `?${name}=any` : `${name}: any`
  return scheme === 'basic' ? 'Authorization: Basic any:any' : 'Authorization: Bearer any'
}
