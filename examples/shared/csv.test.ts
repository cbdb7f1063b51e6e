import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCsv } from './csv.ts'

const file = join(mkdtempSync(join(tmpdir(), 'countersign-csv-')), 'people.csv')
const read = (text: string) => {
  writeFileSync(file, text)
  return readCsv(file, ['email', 'name'])
}

test.each([
  ['commas', 'email,name\na@example.com,Ada\n'],
  ['semicolons, a byte order mark and CRLF, as spreadsheets write it', '\uFEFFemail;name\r\na@example.com;Ada'],
  ['columns the other way round', 'name,email\n"Ada",a@example.com\n\n'],
])('%s', (_, text) => {
  expect(read(text)).toEqual([{ line: 2, cells: { email: 'a@example.com', name: 'Ada' } }])
})

test('quoted cells hold separators, quotes and lines; empty cells are left out', () => {
  expect(read('email,name\na@example.com,"Noor, ""Ada""\nB."\nb@example.com,\nc@example.com,C\n')).toEqual([
    { line: 2, cells: { email: 'a@example.com', name: 'Noor, "Ada"\nB.' } },
    { line: 4, cells: { email: 'b@example.com' } },
    { line: 5, cells: { email: 'c@example.com', name: 'C' } },
  ])
})

test.each([
  ['email,nmae\na@example.com,Ada', /:1: the column `nmae` is unknown or there twice; known are email, name$/],
  ['name\nAda', /:1: there is no column `email`\n.*:2: `email` is empty$/],
  ['email,name\na@example.com\n,Ada\n', /:2: 1 cells for 2 columns\n.*:3: `email` is empty$/],
  ['email,name\na@example.com,A\nA@example.com,B\n', /:3: the same `email` as in line 2$/],
  ['email,name\na@example.com,"Ada\n', /:2: a quote that is not closed/],
  ['email,name\na@example.com,A"da\n', /:2: a quote that is not closed, or in the middle of a cell$/],
])('%j is refused, with all that is wrong', (text, message) => {
  expect(() => read(text)).toThrow(message)
})
