import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Basis } from '@countersign/openapi'
import type { Proof } from '../proof.ts'

/** How sure the spec is of what is proven: `ours` for what the client promises whatever a spec says. */
type Sureness = Basis | 'ours'

/** A proven cell as `documented 1f3a77c0`: what was seen on the wire has a fingerprint, so that no change goes unseen. */
export type CellState = `${Sureness} ${string}` | { notProvable: string; basis: Sureness }

/** `packages/<vendor>/ledger.gen.json`: what a run has proven. */
export interface LedgerFile {
  totals: { cells: number; proven: number; notProvable: number; byBasis: Record<string, number> }
  /** By operation, then by what is shown. */
  operations: Record<string, Record<string, CellState>>
}

/** The largest share of cells that may be left unproven. */
const mostNotProvable = 0.03

/** What one run proves. */
export interface Ledger {
  /** Notes a cell. @returns why nothing here can prove it, where that is so */
  add(operationId: string, proof: Proof): string | undefined
  /** @param seen what the proof has seen, the same in every run */
  proven(operationId: string, proof: Proof, seen: readonly string[]): void
  /**
   * What differs from the ledger that is kept, in words. With `COUNTERSIGN_LEDGER=write` the file is written instead, as
   * long as every cell is proven.
   */
  compare(): string[]
}

export function createLedger(folder: string, notProvable: Record<string, string> = {}): Ledger {
  const file = join(folder, 'ledger.gen.json')
  const operations: LedgerFile['operations'] = {}
  const shown = new Set<string>()
  const key = (operationId: string, cell: string) => `${operationId} ${cell}`
  const problems: string[] = []
  return {
    add(operationId, proof) {
      const { cell } = proof
      const cells = operations[operationId] ?? {}
      operations[operationId] = cells
      if (cell in cells) problems.push(`${key(operationId, cell)}: two proofs for one cell`)
      const why = notProvable[key(operationId, cell)]
      const sureness = surenessOf(proof)
      cells[cell] = why === undefined ? `${sureness} unseen` : { notProvable: why, basis: sureness }
      return why
    },
    proven(operationId, proof, seen) {
      const { cell } = proof
      const cells = operations[operationId]
      const fingerprint = createHash('sha256').update(seen.join('\n\n')).digest('hex').slice(0, 8)
      if (cells) cells[cell] = `${surenessOf(proof)} ${fingerprint}`
      shown.add(key(operationId, cell))
    },
    compare() {
      const found = [...problems, ...limits(operations, notProvable)]
      const states = new Map(cellsOf(operations))
      for (const [cell, state] of states)
        if (typeof state === 'string' && !shown.has(cell)) found.push(`${cell}: is not proven`)
      const now = { totals: totalsOf(operations), operations }
      if (process.env.COUNTERSIGN_LEDGER === 'write') {
        if (found.length === 0) writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`)
        return found
      }
      const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as LedgerFile) : { operations: {} }
      return [...found, ...differences(new Map(cellsOf(before.operations)), states)]
    },
  }
}

const surenessOf = ({ basis }: Proof): Sureness => basis ?? 'ours'

const cellsOf = (operations: LedgerFile['operations']): [cell: string, state: CellState][] =>
  Object.entries(operations).flatMap(([operationId, cells]) =>
    Object.entries(cells).map(([cell, state]): [string, CellState] => [`${operationId} ${cell}`, state]),
  )

const write = 'run `pnpm ledger` and commit what it writes'

function differences(before: Map<string, CellState>, now: Map<string, CellState>): string[] {
  const gone = [...before.keys()].filter((cell) => !now.has(cell))
  return [
    ...gone.map((cell) => `${cell}: was proven, and nothing proves it any more; if the spec has lost it, ${write}`),
    ...[...now].flatMap(([cell, state]) => {
      const change = changeOf(before.get(cell), state)
      return change ? [`${cell}: ${change}; if that is meant, ${write}`] : []
    }),
  ]
}

function changeOf(before: CellState | undefined, now: CellState): string | undefined {
  if (before === undefined) return 'is not in the ledger'
  if (JSON.stringify(before) === JSON.stringify(now)) return undefined
  const [was, is] = [before, now].map((state) => (typeof state === 'string' ? state.split(' ')[0] : 'not provable'))
  return was === is ? 'shows something else than before' : `was ${was} and is ${is}`
}

function limits(operations: LedgerFile['operations'], notProvable: Record<string, string>): string[] {
  const cells = new Map(cellsOf(operations))
  const unknown = Object.keys(notProvable).filter((cell) => !cells.has(cell))
  const { cells: all, notProvable: left } = totalsOf(operations)
  return [
    ...unknown.map((cell) => `${cell}: is said to be not provable, and there is no such cell`),
    ...(left > all * mostNotProvable ? [`${left} of ${all} cells are not provable, which is more than 3 %`] : []),
  ]
}

function totalsOf(operations: LedgerFile['operations']): LedgerFile['totals'] {
  const states = cellsOf(operations).map(([, state]) => state)
  const proven = states.filter((state) => typeof state === 'string')
  const byBasis: Record<string, number> = {}
  for (const state of proven) {
    const [basis = ''] = state.split(' ')
    byBasis[basis] = (byBasis[basis] ?? 0) + 1
  }
  return { cells: states.length, proven: proven.length, notProvable: states.length - proven.length, byBasis }
}
