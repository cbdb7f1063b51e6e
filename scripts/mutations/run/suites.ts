import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Mutation, Repository } from '../site.ts'

/** Tests of what is packed, built or installed: they say nothing of the source that its own tests do not. */
const ofWhatIsPacked = ['package', 'installed', 'workflows', 'faults', 'plain-prism', 'cli', 'survival']

/** The packages that a mutation has to be copied with, and the tests that could see it, the nearest first. */
export interface Suites {
  packages: readonly string[]
  /** Each a list of tests that runs where the one before has found nothing. */
  stages: readonly (readonly string[])[]
  /** Pattern of the names of those tests that could see it; all if it is left out. */
  only?: string
}

export function suitesFor({ root, specs }: Repository, { change }: Mutation): Suites {
  const vendors = specs.map(({ vendor }) => vendor)
  const contractOf = (vendor: string) => `packages/${vendor}/src/contract.test.ts`
  if ('vendor' in change) {
    const first = [`packages/${change.vendor}/src/index.test.ts`, contractOf(change.vendor)]
    const rest = testsOf(root, change.vendor).filter((file) => !first.includes(file))
    return { packages: [change.vendor], stages: [first, rest] }
  }
  const [, changed = ''] = change.file.split('/')
  if (change.only !== undefined)
    return { packages: [changed], stages: [['scripts/snippets.test.ts']], only: change.only }
  const near = dirname(change.file)
  const own = testsOf(root, changed).sort((a, b) => distance(a, near) - distance(b, near))
  return { packages: [changed, ...vendors], stages: [own, vendors.map(contractOf)] }
}

const distance = (file: string, folder: string) => (dirname(file) === folder ? 0 : 1)

function testsOf(root: string, folder: string): string[] {
  const isOfSource = (file: string) => !ofWhatIsPacked.includes(basename(file, '.test.ts'))
  // Where a module is replaced, it is for every test that shares the worker.
  const replacesNothing = (file: string) => !readFileSync(join(root, file), 'utf8').includes('vi.mock(')
  return globSync(`packages/${folder}/src/**/*.test.ts`, { cwd: root })
    .filter(isOfSource)
    .filter(replacesNothing)
    .sort()
}
