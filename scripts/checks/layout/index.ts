import { globSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { extensionSchemas } from '../../lint-plugin/extensions.ts'
import { checkPackage, checkReadme, checkStrayPackages } from './packages.ts'
import { checkVendor, type Report } from './vendor.ts'

/** The vendors of a repository: the folders of `specs`. */
export const listVendors = (root: string): string[] =>
  globSync('specs/*/', { cwd: root })
    .map((folder) => basename(folder))
    .sort()

/**
 * The vendors that a command is about: those named, or all.
 *
 * @throws for a name that is no vendor's
 */
export function pickVendors(root: string, names: string[]): string[] {
  const known = listVendors(root)
  const unknown = names.filter((vendor) => !known.includes(vendor))
  if (unknown.length > 0) throw new Error(`Unknown vendor ${unknown.join(', ')}. The vendors are: ${known.join(', ')}.`)
  return names.length > 0 ? names : known
}

function collect(root: string, check: (report: Report) => void): string[] {
  const problems: string[] = []
  check((file, problem) => problems.push(`${relative(root, file)}: ${problem}`))
  return problems
}

/** What is wrong with the names and files of one vendor, one line each. */
export const checkVendorLayout = (root: string, vendor: string): string[] =>
  collect(root, (report) => {
    checkVendor(join(root, 'specs', vendor), report)
    checkPackage(root, vendor, report)
  })

/** What is wrong between the vendors and what speaks of all of them. Cheap: it runs each time, whatever has changed. */
export const checkRepository = (root: string): string[] =>
  collect(root, (report) => {
    const vendors = listVendors(root)
    checkStrayPackages(root, vendors, report)
    checkReadme(root, vendors, report)
    const guide = join(root, 'specs/README.md')
    const text = readFileSync(guide, 'utf8')
    for (const name of Object.keys(extensionSchemas))
      if (!text.includes(`| \`${name}\` |`)) report(guide, `does not explain \`${name}\``)
  })
