import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Proof } from '../proof.ts'
import { createLedger, type LedgerFile } from './ledger.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-ledger-'))
})
afterEach(() => {
  delete process.env.COUNTERSIGN_LEDGER
  rmSync(folder, { recursive: true })
})

const proof = (cell: string, basis: Proof['basis'] = 'documented'): Proof => ({ cell, basis, run: async () => {} })
const cells = ['GET /things', 'answer 200', 'answer 404']

/** What a run says that proves these cells of `getThing`, each having seen its own name. */
function run(proofs: Proof[], { seen = (cell: string) => [cell], notProvable = {}, failing = '' } = {}): string[] {
  const ledger = createLedger(folder, notProvable)
  for (const each of proofs) {
    const why = ledger.add('getThing', each)
    if (why === undefined && each.cell !== failing) ledger.proven('getThing', each, seen(each.cell))
  }
  return ledger.compare()
}

function keep(proofs: Proof[], more: Parameters<typeof run>[1] = {}): string[] {
  process.env.COUNTERSIGN_LEDGER = 'write'
  const found = run(proofs, more)
  delete process.env.COUNTERSIGN_LEDGER
  return found
}
const kept = () => JSON.parse(readFileSync(join(folder, 'ledger.gen.json'), 'utf8')) as LedgerFile

describe('a ledger', () => {
  beforeEach(() => keep(cells.map((cell) => proof(cell))))

  test('that is as before says nothing', () => {
    expect(run(cells.map((cell) => proof(cell)))).toEqual([])
    expect(kept().totals).toEqual({ cells: 3, proven: 3, notProvable: 0, byBasis: { documented: 3 } })
  })

  test.each(cells)('names the one cell that nothing proves any more: %s', (gone) => {
    const found = run(cells.filter((cell) => cell !== gone).map((cell) => proof(cell)))
    expect(found).toEqual([expect.stringMatching(`^getThing ${gone}: was proven, and nothing proves it any more`)])
  })

  test('names a cell whose proof fails, and is not written then', () => {
    const before = kept()
    expect(
      run(
        cells.map((cell) => proof(cell)),
        { failing: 'answer 200' },
      )[0],
    ).toBe('getThing answer 200: is not proven')
    expect(
      keep(
        cells.map((cell) => proof(cell)),
        { failing: 'answer 200' },
      ),
    ).toEqual(['getThing answer 200: is not proven'])
    expect(kept()).toEqual(before)
  })

  test.each([
    ['is new', [proof('answer 500')], 'getThing answer 500: is not in the ledger'],
    ['is as sure no more', [proof('answer 200', 'inferred')], 'getThing answer 200: was documented and is inferred'],
  ])('names a cell that %s', (_, others, expected) => {
    const all = [...cells.filter((cell) => cell !== others[0]?.cell).map((cell) => proof(cell)), ...others]
    expect(run(all)).toEqual([expect.stringContaining(expected)])
  })

  test('names a cell of which something else is seen', () => {
    const seen = (cell: string) => [cell === 'answer 404' ? 'another status' : cell]
    expect(
      run(
        cells.map((cell) => proof(cell)),
        { seen },
      ),
    ).toEqual([expect.stringContaining('getThing answer 404: shows something else than before')])
  })

  test('takes no two proofs for one cell', () => {
    expect(run([...cells, 'answer 200'].map((cell) => proof(cell)))).toEqual([
      'getThing answer 200: two proofs for one cell',
    ])
  })
})

describe('what is not provable', () => {
  const many = Array.from({ length: 100 }, (_, index) => `answer ${index}`)
  const reasons = (count: number) =>
    Object.fromEntries(many.slice(0, count).map((cell) => [`getThing ${cell}`, 'nobody knows']))

  test('stands in the ledger with its reason, up to 3 % of the cells', () => {
    expect(
      keep(
        many.map((cell) => proof(cell)),
        { notProvable: reasons(3) },
      ),
    ).toEqual([])
    expect(kept().operations.getThing?.['answer 2']).toEqual({ notProvable: 'nobody knows', basis: 'documented' })
    expect(kept().totals).toMatchObject({ cells: 100, proven: 97, notProvable: 3 })
    expect(
      keep(
        many.map((cell) => proof(cell)),
        { notProvable: reasons(4) },
      ),
    ).toEqual(['4 of 100 cells are not provable, which is more than 3 %'])
  })

  test('has to be a cell', () => {
    writeFileSync(join(folder, 'ledger.gen.json'), JSON.stringify({ operations: {} }))
    expect(run([], { notProvable: { 'getThing answer 1': 'nobody knows' } })).toEqual([
      'getThing answer 1: is said to be not provable, and there is no such cell',
    ])
  })
})
