import { configDefaults, defineConfig } from 'vitest/config'
import CountsReporter from './scripts/vitest-reporter.ts'

/** What these suites promise they promise of what is published too: they run on `dist` as well as on the source. */
const promises = ['src/{contract,faults}.test.ts']

/** What is promised of the mock of a vendor: on the published mock alone, whose sources have tests of their own. */
const builtOnly = ['src/mock.test.ts']

/** What is tested of all code, and what takes minutes, is run by commands of its own: `test:code`, `test:recipes`, `test:browser`. */
const apart = ['code/**', 'recipes/**', 'browser-tests/**']

/** Shared by all packages; each runs `vitest run` in its own folder. */
export default defineConfig({
  test: {
    reporters: ['default', new CountsReporter()],
    // Guards against a hang, not a measure of speed: a busy machine can be ten times slower than an idle one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A worker runs one file after the other: starting one for each file takes as long as the tests.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...builtOnly, ...apart],
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: [...promises, ...builtOnly],
          // Node itself loads what is built, as it does where a package is installed.
          server: { deps: { external: [/\/dist\//] } },
          execArgv: ['--conditions=built'],
        },
        ssr: { resolve: { conditions: ['built', 'module', 'node', 'development|production'] } },
      },
    ],
  },
})
