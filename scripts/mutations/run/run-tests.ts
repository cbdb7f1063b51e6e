import { join, relative, sep } from 'node:path'
import { BaseSequencer, startVitest, type TestCase, type TestModule, type TestSpecification } from 'vitest/node'

/** What a run of tests came to, by the folder of a mutation. */
export type Verdicts = ReadonlyMap<string, { test: string } | { broken: string }>

/**
 * Runs tests of many mutations, each in its own repository, in one process: what they share is loaded once.
 *
 * @param files the tests, by mutation, in the order in which they are to run
 */
export async function runTests(folder: string, files: ReadonlyMap<string, readonly string[]>): Promise<Verdicts> {
  const all = [...files.values()].flat()
  const verdicts = new Map<string, { test: string } | { broken: string }>()
  if (all.length === 0) return verdicts
  class InOrder extends BaseSequencer {
    override async sort(given: TestSpecification[]): Promise<TestSpecification[]> {
      return given.sort((a, b) => all.indexOf(a.moduleId) - all.indexOf(b.moduleId))
    }
  }
  const placeOf = ({ moduleId }: TestModule) => {
    const [name = '', ...rest] = relative(folder, moduleId).split(sep)
    return { name, file: rest.join('/') }
  }
  const note = (module: TestModule, verdict: (file: string) => { test: string } | { broken: string }) => {
    const { name, file } = placeOf(module)
    if (verdicts.has(name)) return
    verdicts.set(name, verdict(file))
  }
  const vitest = await startVitest('test', all, {
    root: folder,
    config: false,
    watch: false,
    dir: folder,
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: [join(import.meta.dirname, 'fail-fast.ts')],
    sequence: { sequencer: InOrder },
    reporters: [
      {
        onTestCaseResult(test: TestCase) {
          if (test.result().state === 'failed') note(test.module, (file) => ({ test: `${file}: ${test.fullName}` }))
        },
        onTestModuleEnd(module: TestModule) {
          const [error] = module.errors()
          if (error) note(module, (file) => ({ broken: `${file}: ${error.message.split('\n')[0]}` }))
          const { name, file } = placeOf(module)
          console.log(`  ${name} ${file} ${Math.round(module.diagnostic().duration)} ms`)
        },
      },
    ],
  })
  await vitest.close()
  return verdicts
}
