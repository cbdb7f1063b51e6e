import { configDefaults, defineConfig, mergeConfig } from 'vitest/config'
import shared from '../../vitest.config.ts'

const { projects: _, ...test } = shared.test ?? {}
const globalSetup = 'build/for-tests.ts'

/** They start processes, which takes long: once, on what is published. */
const builtOnly = ['src/promises/processes/**']

/** What is said of the package in public is tested twice: on its sources, and on the bundle that is published. */
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
            exclude: [...configDefaults.exclude, ...builtOnly],
          },
        },
        {
          extends: true,
          test: {
            name: 'built',
            globalSetup,
            include: ['src/promises/**/*.test.ts'],
          },
        },
      ],
    },
  }),
)
