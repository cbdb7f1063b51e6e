import { join, relative, sep } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { BaseSequencer, startVitest, type TestCase, type TestModule, type TestSpecification } from 'vitest/node'

/** The first test that is red, or the file that does not load. */
export interface Verdict {
  file: string
  said: string
}

/** What a run of tests came to, by the folder of a mutation; without those in which all is green. */
export type Verdicts = ReadonlyMap<string, Verdict>

/**
 * Runs tests of many mutations, each in its own repository, in one process: what they share is loaded once.
 *
 * @param files the tests, by mutation, in the order in which they are to run
 * @param more `only`: pattern of the names of the tests that run; `provide`: what tests are told
 */
export async function runTests(
  folder: string,
  files: ReadonlyMap<string, readonly string[]>,
  { only, provide }: { only?: string | undefined; provide?: { mock: { index: string; cli: string } } } = {},
): Promise<Verdicts> {
  const all = [...files.values()].flat()
  const verdicts = new Map<string, Verdict>()
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
  const note = (module: TestModule, said: string) => {
    const { name, file } = placeOf(module)
    if (!verdicts.has(name)) verdicts.set(name, { file, said })
  }
  const vitest = await startVitest('test', all, {
    root: folder,
    config: false,
    watch: false,
    dir: folder,
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    isolate: false,
    passWithNoTests: true,
    ...(only !== undefined && { testNamePattern: only }),
    ...(provide && { provide }),
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: [join(import.meta.dirname, 'fail-fast.ts')],
    sequence: { sequencer: InOrder },
    reporters: [
      {
        onTestCaseResult(test: TestCase) {
          const { state, errors = [] } = test.result()
          if (state === 'failed') note(test.module, `${test.fullName}${saidOf(errors[0])}`)
        },
        onTestModuleEnd(module: TestModule) {
          const [error] = module.errors()
          if (error) note(module, error.message.split('\n')[0] ?? '')
          const { name, file } = placeOf(module)
          console.error(`  ${module.ok() ? '✓' : '✗'} ${name} ${file}`)
        },
      },
    ],
  })
  await vitest.close()
  return verdicts
}

/** What a test that compares lists has found first: the name of a cell, for one. */
function saidOf(error: { diff?: string | undefined } | undefined): string {
  const [, said] = /^\S*\+ {3}"(.*?)",?$/m.exec(stripVTControlCharacters(error?.diff ?? '')) ?? []
  return said === undefined ? '' : ` (${said})`
}
