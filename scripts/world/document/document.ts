import type { SpecModel } from '@countersign/openapi'
import { Refusal } from '../../checks/refusal.ts'
import { type Json, listOperations } from '../source/document.ts'
import type { Outcome, Wrong } from './outcome.ts'

/** A description on its way. What a step makes of it is there for the next one. */
export class Document {
  readonly source: Json
  /** What it is called as a vendor. */
  readonly vendor: string
  readonly outcome: Outcome
  bundle = ''
  model: SpecModel | undefined

  constructor(name: string, vendor: string, source: Json) {
    this.vendor = vendor
    this.source = source
    const operations = listOperations(source).length
    this.outcome = { name, verdict: 'works', reasons: [], operations, calls: 0, unchecked: 0, times: {} }
  }

  get isUnderWay(): boolean {
    return this.outcome.verdict === 'works'
  }

  /** Does something with it; what goes wrong is its outcome. */
  async step(title: string, act: () => void | Promise<void>): Promise<void> {
    console.log(`step ${title} ${this.outcome.name}`)
    const started = performance.now()
    try {
      await act()
    } catch (error) {
      this.end(title, error)
    }
    this.addTime(title, performance.now() - started)
  }

  addTime(title: string, milliseconds: number): void {
    this.outcome.times[title] = Math.round((this.outcome.times[title] ?? 0) + milliseconds)
  }

  end(step: string, error: unknown): void {
    const { reasons, stack = '' } = error as Partial<Wrong>
    Object.assign(this.outcome, {
      step,
      verdict: error instanceof Refusal ? 'refused' : 'wrong',
      reasons: error instanceof Refusal ? error.message.split('\n') : [...(reasons ?? stack.split('\n').slice(0, 6))],
    })
  }
}

/**
 * Does with all of these at once what costs a process of its own; where that fails, with each alone, so that a document
 * answers for itself only.
 */
export async function together(
  title: string,
  documents: readonly Document[],
  act: (documents: readonly Document[]) => void | Promise<void>,
): Promise<void> {
  const [first, ...others] = documents.filter((document) => document.isUnderWay)
  if (!first) return
  const all = [first, ...others]
  if (others.length > 0) {
    console.log(`step ${title} ${all.length} documents`)
    const started = performance.now()
    try {
      await act(all)
      for (const document of all) document.addTime(title, (performance.now() - started) / all.length)
      return
    } catch {
      // whose fault it is shows below
    }
  }
  for (const document of all) await document.step(title, () => act([document]))
}
