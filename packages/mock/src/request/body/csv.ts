import { isJson } from '@countersign/openapi'
import type { CsvRules } from '../../spec/mock-answers.ts'
import type { Violation } from '../../spec/violation.ts'

/** A file that may be CSV or JSON: its media type tells, else its name, else its first character. */
export function checkTable(
  csv: CsvRules,
  location: string[],
  filename = '',
  type: string,
  bytes: Uint8Array,
): Violation[] {
  const json =
    isJson(type) ||
    (!/csv/.test(type) &&
      (/\.json$/i.test(filename) ||
        (!/\.csv$/i.test(filename) && /^\s*[[{]/.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1')))))
  if (!json) return checkCsv(csv, location, bytes)
  try {
    JSON.parse(Buffer.from(bytes).toString('utf8'))
    return []
  } catch (error) {
    return [{ location, code: 'malformed', message: `The file is not JSON: ${(error as Error).message}` }]
  }
}

/** What is wrong with a CSV file: its encoding, its separator, its header row. */
function checkCsv({ separator, required }: CsvRules, location: string[], bytes: Uint8Array): Violation[] {
  const wrong = (message: string): Violation[] => [{ location, code: 'csv', message }]
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return wrong('The file is not encoded in UTF-8')
  }
  const [header = ''] = text.split(/\r?\n/)
  const columns = header.split(separator).map((column) => column.trim().replace(/^"(.*)"$/, '$1'))
  const missing = required.filter((column) => !columns.includes(column))
  if (missing.length === 0) return []
  const other = [',', ';', '\t', '|'].find(
    (candidate) =>
      candidate !== separator && header.split(candidate).some((column) => required.includes(column.trim())),
  )
  if (other)
    return wrong(`The columns are separated by ${JSON.stringify(other)}, expected ${JSON.stringify(separator)}`)
  return wrong(`The header row lacks the column ${missing.map((column) => `\`${column}\``).join(', ')}`)
}
