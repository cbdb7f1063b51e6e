import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readSpec } from '@countersign/openapi'
import { lintSpecs } from './checks/lint.ts'
import { bundleSpecs } from './generate/bundle.ts'
import { packageFiles } from './new-vendor/scaffold/index.ts'

/** For tests of the checks: a made-up vendor in a repository of its own, to be spoilt. */
const repository = join(import.meta.dirname, '..')
const template = join(import.meta.dirname, 'new-vendor/template')

/** A change of one file of the made-up vendor's spec. */
export interface Fault {
  file: string
  change: (text: string) => string
}

const readmeRow = (vendor: string) => `| Acme | [\`@countersign/${vendor}\`](packages/${vendor}) | 2 | unverified |\n`

/** A folder with `specs/<name>` for each name, and what stands beside specs in a repository. */
export function createRepository(vendors: string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'countersign-repository-'))
  for (const vendor of vendors) cpSync(join(template, 'spec'), join(root, 'specs', vendor), { recursive: true })
  cpSync(join(repository, 'specs/README.md'), join(root, 'specs/README.md'))
  writeFileSync(join(root, 'README.md'), vendors.map(readmeRow).join(''))
  return root
}

/** The bundle of the made-up vendor's spec. */
export async function bundleTemplate(): Promise<string> {
  const root = createRepository(['acme'])
  try {
    return (await bundleSpecs(['acme'], root)).get('acme') ?? ''
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** Gives a vendor of such a repository its package. */
export function addPackage(root: string, vendor: string, bundle: string): void {
  const files = packageFiles(vendor, readSpec(JSON.parse(bundle), { name: vendor }))
  for (const [file, text] of [...files, [`packages/${vendor}/openapi.gen.json`, bundle] as const]) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
}

/** Changes a file of a vendor's spec; a change that changes nothing is a fault of the test. */
export function spoil(root: string, vendor: string, { file, change }: Fault): void {
  const path = join(root, 'specs', vendor, file)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  if (after === before) throw new Error(`The change of ${file} changes nothing`)
  writeFileSync(path, after)
}

/** What the linter says of each vendor of a repository, in one run. */
export const lintAll = (root: string, vendors: string[]): Map<string, string[]> =>
  new Map([...lintSpecs(root, vendors)].map(([vendor, said]) => [vendor, said.map(({ message }) => message)]))
