import { readFileSync } from 'node:fs'
import { Refusal } from './command.ts'

/** A line of a CSV file: the cells by column, the empty ones left out. */
export interface Row<Column extends string> {
  line: number
  cells: Partial<Record<Column, string>>
}

interface Line {
  line: number
  cells: string[]
}

/**
 * Reads a CSV file (RFC 4180, UTF-8, with `,` or `;` as spreadsheets write it) whose first line names the columns.
 *
 * @param columns all that may be there; the first of them must be filled in on every line
 * @throws Refusal that lists all that is wrong with the file
 */
export function readCsv<Column extends string>(file: string, columns: readonly Column[]): Row<Column>[] {
  const [header, ...records] = parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), file)
  const names = header?.cells.map((name) => name.trim()) ?? []
  const key = columns[0] as Column
  const problems = names
    .filter((name, index) => !columns.includes(name as Column) || names.indexOf(name) !== index)
    .map((name) => `${file}:1: the column \`${name}\` is unknown or there twice; known are ${columns.join(', ')}`)
  if (!names.includes(key)) problems.push(`${file}:1: there is no column \`${key}\``)
  const rows = records.map(({ line, cells }) => {
    if (cells.length !== names.length)
      problems.push(`${file}:${line}: ${cells.length} cells for ${names.length} columns`)
    const entries = names.map((name, index) => [name, cells[index]?.trim()]).filter(([, value]) => value)
    return { line, cells: Object.fromEntries(entries) as Row<Column>['cells'] }
  })
  const lines = new Map<string, number>()
  for (const { line, cells } of rows) {
    const value = cells[key]?.toLowerCase()
    if (!value) problems.push(`${file}:${line}: \`${key}\` is empty`)
    else if (lines.has(value)) problems.push(`${file}:${line}: the same \`${key}\` as in line ${lines.get(value)}`)
    else lines.set(value, line)
  }
  if (problems.length > 0) throw new Refusal(problems.join('\n'))
  return rows
}

function parse(text: string, file: string): Line[] {
  const [first = ''] = text.split('\n')
  const separator = first.includes(';') && !first.includes(',') ? ';' : ','
  const token = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'y')
  const records: Line[] = []
  let cells: string[] = []
  let line = 1
  for (let start = line; token.lastIndex < text.length; ) {
    const match = token.exec(text)
    if (!match) throw new Refusal(`${file}:${line}: a quote that is not closed, or in the middle of a cell`)
    const [whole, quoted, plain = '', end] = match
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    line += whole.split('\n').length - 1
    if (end === separator && token.lastIndex < text.length) continue
    if (end === separator) cells.push('')
    if (cells.some((cell) => cell !== '')) records.push({ line: start, cells })
    cells = []
    start = line
  }
  return records
}
