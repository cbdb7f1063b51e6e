import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { countsFile, type TestCounts } from '../vitest-reporter.ts'

/**
 * `pnpm test:recipes`: in a copy, what CONTRIBUTING.md tells, a new vendor by one command, and what a change makes stale.
 * These run generators, compilers and test suites by the dozen, which `pnpm test` has no time for.
 */
const root = join(import.meta.dirname, '../..')
const args = ['run', '--config', join(root, 'vitest.config.ts'), '--root', import.meta.dirname]
const { status } = spawnSync(join(root, 'node_modules/.bin/vitest'), args, {
  cwd: import.meta.dirname,
  stdio: 'inherit',
})
const counts = JSON.parse(readFileSync(join(import.meta.dirname, countsFile), 'utf8')) as TestCounts
console.log(`\n${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = status ?? 1
