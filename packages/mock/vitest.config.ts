import { configDefaults, defineConfig, mergeConfig } from 'vitest/config'
import shared from '../../vitest.config.ts'

const { projects: _, ...test } = shared.test ?? {}
const globalSetup = 'build/for-tests.ts'

/** What is said of the package in public: tested on the bundle that is published, whose sources have tests of their own. */
const promises = 'src/promises/**/*.test.ts'

export default mergeConfig(
  { test },
  defineConfig({
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'source',
            globalSetup,
            include: ['**/*.test.ts'],
            exclude: [...configDefaults.exclude, promises],
          },
        },
        {
          extends: true,
          test: {
            name: 'built',
            globalSetup,
            include: [promises],
          },
        },
      ],
    },
  }),
)
