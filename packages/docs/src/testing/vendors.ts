import { globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { readVendor, type VendorDocs } from '../data/vendor-docs.ts'

export const root = join(import.meta.dirname, '../../../..')

/** The vendors of the repository. */
export const allVendors: readonly string[] = globSync('packages/*/openapi.gen.json', { cwd: root })
  .map((file) => basename(dirname(file)))
  .sort()

const most = 10

/** The vendors that are tested: all of them up to ten, of more a choice that changes by the day and can be repeated. */
export const vendors: readonly string[] = choose(allVendors, Number(process.env.SEED ?? new Date().getUTCDate()))

function choose(names: readonly string[], seed: number): readonly string[] {
  if (names.length <= most) return names
  console.log(`Of ${names.length} vendors ${most} are tested; SEED=${seed} chooses the same ones.`)
  const numbered = names.map((name, index) => ({ name, number: ((index + 1) * 7919 * (seed + 1)) % 10007 }))
  return numbered
    .sort((one, other) => one.number - other.number)
    .slice(0, most)
    .map(({ name }) => name)
}

const read = new Map<string, VendorDocs>()

/** What the docs know of a vendor; read once. */
export function docsOf(vendor: string): VendorDocs {
  const docs = read.get(vendor) ?? readVendor(root, vendor)
  read.set(vendor, docs)
  return docs
}
