import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Reporter, TestModule, Vitest } from 'vitest/node'

/** What a run of a package's tests came to. */
export interface TestCounts {
  passed: number
  failed: number
  /** How many were skipped, by reason. */
  skipped: Record<string, number>
}

/** Where a package keeps the counts of its last run. */
export const countsFile = 'reports/counts.json'

/** Whether a line of output is one of this reporter's. */
export const isCountsLine = (line: string): boolean => /^(✓|✗) .* \d+\.\d s$|^ {2}↓ /.test(line)

/** Ends a run's output with one line of counts and one per reason to skip, and keeps the counts in a file. */
export default class CountsReporter implements Reporter {
  private started = Date.now()
  private root = process.cwd()

  onInit(vitest: Vitest): void {
    this.root = vitest.config.root
    this.started = Date.now()
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = count(modules, errors)
    const { passed, failed, skipped } = counts
    const reasons = Object.entries(skipped)
    const left = reasons.reduce((sum, [, number]) => sum + number, 0)
    const parts = [`${passed} passed`, failed > 0 && `${failed} failed`, left > 0 && `${left} skipped`].filter(Boolean)
    const name = relative(join(import.meta.dirname, '..'), this.root)
    const seconds = ((Date.now() - this.started) / 1000).toFixed(1)
    console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(26)} ${parts.join(', ').padEnd(30)} ${seconds.padStart(6)} s`)
    for (const [reason, number] of reasons) console.log(`  ↓ ${number} skipped: ${reason}`)

    mkdirSync(join(this.root, 'reports'), { recursive: true })
    writeFileSync(join(this.root, countsFile), JSON.stringify(counts))
  }
}

function count(modules: readonly TestModule[], errors: readonly unknown[]): TestCounts {
  const counts: TestCounts = { passed: 0, failed: errors.length, skipped: {} }
  for (const module of modules) {
    counts.failed += module.errors().length
    for (const test of module.children.allTests()) {
      const result = test.result()
      if (result.state === 'passed') counts.passed += 1
      else if (result.state === 'failed') counts.failed += 1
      else {
        const reason = (result.state === 'skipped' && result.note) || 'no reason given'
        counts.skipped[reason] = (counts.skipped[reason] ?? 0) + 1
      }
    }
  }
  return counts
}
