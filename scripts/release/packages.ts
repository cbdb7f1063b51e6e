import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A package that is published. */
export interface Package {
  name: string
  version: string
  /** From the root of the repository. */
  folder: string
}

interface Manifest {
  name: string
  version: string
  private?: boolean
}

/** The packages of a repository that are published, by name. */
export const listPackages = (root: string): Package[] =>
  globSync('packages/*/package.json', { cwd: root })
    .sort()
    .map((file) => ({ folder: dirname(file), ...(JSON.parse(readFileSync(join(root, file), 'utf8')) as Manifest) }))
    .filter((manifest) => !manifest.private)
    .map(({ name, version, folder }) => ({ name, version, folder }))

/** The report of a package's public surface, from the root of the repository. */
export const reportOf = ({ folder }: Package): string => `${folder}/surface.gen.md`

/** The description that a vendor's package holds, from the root of the repository. */
export const descriptionOf = ({ folder }: Package): string => `${folder}/openapi.gen.json`
