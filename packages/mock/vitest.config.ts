import { defineConfig, mergeConfig } from 'vitest/config'
import shared from '../../vitest.config.ts'

const globalSetup = 'build/for-tests.ts'

/** What is said of the package in public is tested twice: on its sources, and on the bundle that is published. */
export default mergeConfig(
  shared,
  defineConfig({
    test: {
      projects: [
        { extends: true, test: { name: 'source', globalSetup } },
        { extends: true, test: { name: 'built', globalSetup, include: ['src/*.test.ts'] } },
      ],
    },
  }),
)
