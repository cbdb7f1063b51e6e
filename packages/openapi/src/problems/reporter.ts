import type { Problem } from './problem.ts'

/** Takes a problem; the operation is added by whoever knows it. */
export type Report = (problem: Problem) => void

/** Gathers problems. The same fault of a shared component is told once, however many operations use it. */
export class Reporter {
  readonly problems: Problem[] = []
  readonly #seen = new Set<string>()

  readonly report: Report = (problem) => {
    const { code, pointer, message } = problem
    const shared = pointer.startsWith('#/components/')
    const key = shared ? `${code} ${pointer}` : `${code} ${pointer} ${message}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    this.problems.push(problem)
  }
}
