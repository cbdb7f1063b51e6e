import { defineConfig } from 'vitest/config'

/** Shared by all packages; each runs `vitest run` in its own folder. */
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
    testTimeout: 30_000,
  },
})
