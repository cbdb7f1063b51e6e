import { globSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { extensionSchemas } from '../lint-plugin/extensions.ts'
import { checkPackages } from './packages.ts'
import { checkVendor, type Report } from './vendor.ts'

/** The vendors of a repository: the folders of `specs`. */
export const listVendors = (root: string): string[] =>
  globSync('specs/*/', { cwd: root })
    .map((folder) => basename(folder))
    .sort()

/** What is wrong with the names and files of a repository, one line each. */
export function checkLayout(root: string): string[] {
  const problems: string[] = []
  const report: Report = (file, problem) => problems.push(`${relative(root, file)}: ${problem}`)
  const vendors = listVendors(root)
  for (const vendor of vendors) checkVendor(join(root, 'specs', vendor), report)
  checkPackages(root, vendors, report)
  const guide = join(root, 'specs/README.md')
  for (const name of Object.keys(extensionSchemas)) {
    if (!readFileSync(guide, 'utf8').includes(`| \`${name}\` |`)) report(guide, `does not explain \`${name}\``)
  }
  return problems
}
