import { InvalidInputError, type NamedBinary } from '@countersign/client'
import type { UserInput } from './schema.gen.ts'

/**
 * The CSV file that `uploadUsers` takes, made of rows: UTF-8, `;` between the columns, a header row with the names of
 * the fields that occur. The vendor does not say how it quotes; values with `;`, quotes or line breaks are quoted as
 * in RFC 4180.
 *
 * @throws InvalidInputError for a value that is no text, since nobody has said how the vendor reads a list or a date
 * @example
 * await sigilium.uploadUsers({ body: { file: usersCsv([{ mail: 'lea.martin@example.com', city: 'Lyon' }]) } })
 */
export function usersCsv(users: Iterable<UserInput>, name = 'users.csv'): NamedBinary {
  const rows = [...users] as Record<string, unknown>[]
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  const text = lines.map((cells) => `${cells.map(quote).join(';')}\r\n`).join('')
  return { data: new Blob([text]), name, type: 'text/csv' }
}

const quote = (value: unknown) => {
  if (!/^(string|number|boolean|bigint)$/.test(typeof value))
    throw new InvalidInputError(
      `A cell of the CSV file holds ${value instanceof Date ? 'a Date' : `a value of the type ${typeof value}`}: give it as text`,
    )
  const text = `${value}`
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
