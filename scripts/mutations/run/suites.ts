import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Mutation, Repository } from '../site.ts'

/** Tests of what is packed, built or installed: they say nothing of the source that its own tests do not. */
const ofWhatIsPacked = ['package.test.ts', 'installed.test.ts', 'workflows.test.ts', 'faults.test.ts', 'plain-prism.test.ts']

/** The packages that a mutation has to be copied with, and the tests that could see it, the nearest first. */
export interface Suites {
  packages: readonly string[]
  /** Each a list of tests that runs where the one before has found nothing. */
  stages: readonly (readonly string[])[]
}

export function suitesFor({ root, specs }: Repository, { change }: Mutation): Suites {
  const vendors = specs.map(({ vendor }) => vendor)
  if ('vendor' in change) {
    const own = testsOf(root, change.vendor)
    return { packages: [change.vendor], stages: [own] }
  }
  const [, changed = ''] = change.file.split('/')
  if (change.file.endsWith('.md')) return { packages: [changed], stages: [['scripts/snippets.test.ts']] }
  const near = dirname(change.file)
  const own = testsOf(root, changed).sort((a, b) => distance(a, near) - distance(b, near))
  const contracts = vendors.flatMap((vendor) => testsOf(root, vendor))
  return { packages: [changed, ...vendors], stages: [own, contracts] }
}

const distance = (file: string, folder: string) => (dirname(file) === folder ? 0 : 1)

function testsOf(root: string, folder: string): string[] {
  return globSync(`packages/${folder}/src/**/*.test.ts`, { cwd: root })
    .filter((file) => !ofWhatIsPacked.some((name) => file.endsWith(`/${name}`)) && !file.endsWith('mock.test.ts'))
    .sort((a, b) => Number(a.includes('contract.test')) - Number(b.includes('contract.test')) || (a < b ? -1 : 1))
    .map((file) => join(file))
}
