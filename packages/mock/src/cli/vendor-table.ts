import type { SecurityScheme } from '@countersign/openapi'
import { addressOf } from '../spec/find.ts'
import type { Vendor } from '../spec/vendor.ts'

/** One line per vendor, in columns: name, whether the vendor's API can be used today, number of operations, base URL, what to send as credentials, and more. */
export function vendorTable(
  vendors: readonly Vendor[],
  url: string,
  more: (vendor: Vendor) => Record<string, string> = () => ({}),
): string {
  const rows = vendors.map((vendor) => ({
    vendor: vendor.name,
    state: vendor.api.model.state?.state ?? 'unknown',
    operations: String(vendor.api.endpoints.length),
    mock: `${url}${addressOf(vendor)}`,
    ...more(vendor),
    credentials: [...vendor.api.model.securitySchemes.values()].flatMap(describeCredential).join(' or '),
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

function describeCredential({ type, credential }: SecurityScheme): string[] {
  if (type === 'oauth2') return [] // its token travels as a bearer
  if (credential.type === 'apiKey')
    return [
      { header: `${credential.name}: any`, query: `?${credential.name}=any`, cookie: `cookie ${credential.name}=any` }[
        credential.in
      ],
    ]
  return [
    { basic: 'Authorization: Basic any:any', bearer: 'Authorization: Bearer any', other: '' }[credential.type],
  ].filter(Boolean)
}
