import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listVendors } from './checks/layout/index.ts'
import { readLedgers, renderLedger } from './ledger/render.ts'

const root = join(import.meta.dirname, '..')
const ledgers = readLedgers(root)

test('LEDGER.md sums up the ledgers', () => {
  expect(readFileSync(join(root, 'LEDGER.md'), 'utf8'), 'run `pnpm ledger`').toBe(renderLedger(ledgers))
})

test('every vendor has a ledger', () => {
  expect([...ledgers.keys()]).toEqual(listVendors(root))
})

describe('the sum of a ledger', () => {
  const ledger = {
    totals: { cells: 3, proven: 2, notProvable: 1, byBasis: { documented: 1, ours: 1 } },
    operations: {
      getThing: {
        'GET /things': 'documented 1f3a77c0' as const,
        'answer 200': { notProvable: 'nobody knows', basis: 'inferred' as const },
        'answer with a field that is null': 'ours 9b0c11d2' as const,
      },
    },
  }
  const text = renderLedger(new Map([['acme', ledger]]))

  test('counts what is proven, by how sure the spec is', () => {
    expect(text).toContain('| acme | 1 | 0 | 3 | 2 | 1 | 1 | 0 | 0 | 0 | 0 | 1 |')
  })

  test('names what is not, and why', () => {
    expect(text).toContain('| getThing | 1 |  |  |  | 0 of 1 | 1 |  |  |  |  |  |')
    expect(text).toContain('* `getThing`, answer 200: nobody knows')
  })
})
