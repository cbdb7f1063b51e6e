import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Report } from './vendor.ts'

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>

/** Checks that no package is generated from a spec that is gone. */
export function checkStrayPackages(root: string, vendors: string[], report: Report): void {
  for (const file of globSync('packages/*/openapi.gen.json', { cwd: root })) {
    const vendor = basename(dirname(file))
    if (!vendors.includes(vendor))
      report(join(root, 'packages', vendor), `is generated from specs/${vendor}, which does not exist`)
  }
}

/** Checks that a spec has its package. */
export function checkPackage(root: string, vendor: string, report: Report): void {
  const manifest = join(root, 'packages', vendor, 'package.json')
  if (!existsSync(manifest)) {
    report(join(root, 'specs', vendor), `has no package: packages/${vendor} is missing`)
    return
  }
  const { name } = readJson(manifest)
  if (name !== `@countersign/${vendor}`)
    report(manifest, `is named ${String(name)}: the package of specs/${vendor} is @countersign/${vendor}`)
}

/** Checks that the README's table tells of each vendor: how many operations it has, and whether it can be used today. */
export function checkReadme(root: string, vendors: string[], report: Report): void {
  const readme = join(root, 'README.md')
  const text = readFileSync(readme, 'utf8')
  for (const vendor of vendors) {
    const { operations, state } = summarize(join(root, 'packages', vendor, 'openapi.gen.json'))
    const cells = `[\`@countersign/${vendor}\`](packages/${vendor}) | ${operations}`
    const row = text.split('\n').find((line) => line.includes(`| ${cells}`))
    if (!row?.endsWith(`| ${state} |`))
      report(readme, `the table of vendors has no row with \`| ${cells} … | ${state} |\``)
  }
}

/** Read in the text: with hundreds of vendors, parsing every bundle each time would cost seconds. */
function summarize(bundle: string): { operations: number; state: string } {
  const text = existsSync(bundle) ? readFileSync(bundle, 'utf8') : ''
  const [paths = ''] = text.split('\n  "webhooks": {')
  const state = /\n {4}"x-state": \{\s*"state": "(\w+)"/.exec(text)?.[1] ?? 'unknown'
  return { operations: paths.match(/^ {8}"operationId": /gm)?.length ?? 0, state }
}
