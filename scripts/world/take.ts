import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from './document/outcome.ts'
import { inPool, runFor } from './pool.ts'

const worker = join(import.meta.dirname, 'document/index.ts')

/** How many documents a process takes, and how many bytes of them: starting one costs as much as a small document. */
const most = { documents: 12, bytes: 3_000_000 }

interface TakeOptions {
  jobs: number
  /** How long a process may say nothing. */
  seconds: number
  /** Keeps the folders. */
  keep: boolean
  /** Gets each outcome as soon as it is there. */
  done: (outcome: Outcome) => void
}

/** Takes descriptions all the way, several in a process. */
export async function takeDocuments(
  names: readonly string[],
  fileOf: (name: string) => string,
  { jobs, seconds, keep, done }: TakeOptions,
): Promise<Outcome[]> {
  const outcomes = new Map<string, Outcome>()
  const add = (outcome: Outcome) => {
    outcomes.set(outcome.name, outcome)
    done(outcome)
  }
  const takeTogether = async (batch: readonly string[]): Promise<void> => {
    const listed = JSON.stringify(batch.map((name) => [name, fileOf(name)]))
    const args = ['--max-old-space-size=6000', worker, listed, ...(keep ? ['keep'] : [])]
    const { lines, late } = await runFor(seconds, process.execPath, args, {
      hear(line) {
        if (line.startsWith('outcome ')) add(JSON.parse(line.slice('outcome '.length)) as Outcome)
        else if (line.startsWith('kept ')) console.error(line)
      },
    })
    const left = batch.filter((name) => !outcomes.has(name))
    const [name] = left
    // Whose fault it was that the process ended shows when each has its own.
    if (batch.length > 1) for (const one of left) await takeTogether([one])
    else if (name !== undefined) add(stopped(name, lines, late ? `took longer than ${seconds} s` : undefined))
  }
  await inPool(batchesOf(names, fileOf), jobs, takeTogether)
  return names.flatMap((name) => outcomes.get(name) ?? [])
}

function stopped(name: string, lines: readonly string[], why: string | undefined): Outcome {
  const [, step = 'start'] = lines.findLast((line) => line.startsWith('step '))?.split(' ') ?? []
  const reasons = why === undefined ? lines.slice(-8) : [why]
  return { name, verdict: 'wrong', step, reasons, operations: 0, calls: 0, unchecked: 0, times: {} }
}

function batchesOf(names: readonly string[], fileOf: (name: string) => string): string[][] {
  const batches: string[][] = []
  let batch: string[] = []
  let bytes = 0
  for (const name of names) {
    const { size } = statSync(fileOf(name))
    if (batch.length > 0 && (batch.length >= most.documents || bytes + size > most.bytes)) {
      batches.push(batch)
      batch = []
      bytes = 0
    }
    batch.push(name)
    bytes += size
  }
  return batch.length > 0 ? [...batches, batch] : batches
}
