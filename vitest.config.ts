import { defineConfig } from 'vitest/config'
import CountsReporter from './scripts/vitest-reporter.ts'

/** Shared by all packages; each runs `vitest run` in its own folder. */
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    reporters: ['default', new CountsReporter()],
    // Guards against a hang, not a measure of speed: a busy machine can be ten times slower than an idle one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
