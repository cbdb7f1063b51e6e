import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Report } from './vendor.ts'

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>

/** Checks that specs and packages belong together, and that the README's table tells of each. */
export function checkPackages(root: string, vendors: string[], report: Report): void {
  for (const vendor of vendors) checkPackage(root, vendor, report)
  for (const file of globSync('packages/*/openapi.gen.json', { cwd: root })) {
    const vendor = basename(dirname(file))
    if (!vendors.includes(vendor))
      report(join(root, 'packages', vendor), `is generated from specs/${vendor}, which does not exist`)
  }
}

function checkPackage(root: string, vendor: string, report: Report) {
  const folder = join(root, 'packages', vendor)
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) return report(join(root, 'specs', vendor), `has no package: packages/${vendor} is missing`)
  const { name } = readJson(manifest)
  if (name !== `@countersign/${vendor}`)
    report(manifest, `is named ${String(name)}: the package of specs/${vendor} is @countersign/${vendor}`)

  const bundle = join(folder, 'openapi.gen.json')
  const { paths = {} } = existsSync(bundle) ? readJson(bundle) : {}
  const operations = Object.values(paths as object)
    .flatMap((item) => Object.values(item as object))
    .filter((node) => node?.operationId)
  const row = new RegExp(`\\| \`@countersign/${vendor}\` \\| ${operations.length}\\b`)
  if (!row.test(readFileSync(join(root, 'README.md'), 'utf8'))) {
    report(
      join(root, 'README.md'),
      `the table of vendors has no row with \`@countersign/${vendor}\` and ${operations.length} operations`,
    )
  }
}
