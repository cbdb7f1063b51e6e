import { expect, test } from 'vitest'
import { isCountsLine } from './vitest-reporter.ts'

test.each([
  ['✓ packages/acme               12 passed                         1.2 s', true],
  ['✗ packages/acme               11 passed, 1 failed             101.2 s', true],
  ['  ↓ 3 skipped: no Chromium found', true],
  ['✓ that is strict answers default only if it is no guess 3ms', false],
  [' ✓ src/index.test.ts (3 tests) 12ms', false],
])('of the output of a run, %s is a line of counts: %s', (line, expected) => {
  expect(isCountsLine(line)).toBe(expected)
})
