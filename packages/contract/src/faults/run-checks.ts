import type { FaultCheck } from './checks.ts'

/**
 * Runs checks without a test runner, for runtimes that have none of ours.
 *
 * @returns how many failed; each is told through `say`
 */
export async function runChecks(checks: readonly FaultCheck[], say: (line: string) => void): Promise<number> {
  let failed = 0
  for (const { name, run } of checks) {
    try {
      await run()
    } catch (error) {
      failed += 1
      say(`failed: ${name}\n${(error as Error).stack}`)
    }
  }
  say(`${checks.length - failed} of ${checks.length} checks passed`)
  return failed
}
