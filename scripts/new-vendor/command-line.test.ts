import { expect, test } from 'vitest'
import { readCommandLine } from './command-line.ts'

test('a vendor needs nothing but its name', () => {
  expect(readCommandLine(['acme-sign'])).toEqual({
    vendor: 'acme-sign',
    auth: { kind: 'bearer' },
    sourceKind: 'vendor',
  })
})

test.each([
  ['bearer', { kind: 'bearer' }],
  ['basic', { kind: 'basic' }],
  ['header:X-Api-Key', { kind: 'header', name: 'X-Api-Key' }],
  ['query:api_key', { kind: 'query', name: 'api_key' }],
])('--auth %s', (text, auth) => {
  expect(readCommandLine(['acme', '--auth', text])).toMatchObject({ auth })
})

test.each([
  [[], 'Give the name of one vendor'],
  [['acme', 'other'], 'Give the name of one vendor'],
  [['Acme'], 'A vendor is named in kebab-case, e.g. `acme-sign`, not `Acme`'],
  [['acme', '--auth', 'header'], '--auth is bearer, basic, header:<name> or query:<name>, not `header`'],
  [['acme', '--auth', 'bearer:x'], '--auth is bearer, basic'],
  [['acme', '--auth', 'basic', '--from', 'a.json'], '--auth does not go with --from'],
  [['acme', '--docs-url', 'acme'], '--docs-url takes a URL, not `acme`'],
  [['acme', '--source-kind', 'friend'], '--source-kind is vendor or third-party, not `friend`'],
  [['acme', '--form', 'a.json'], "Unknown option '--form'"],
])('%j is refused', (args, message) => {
  expect(() => readCommandLine(args)).toThrow(message)
})
