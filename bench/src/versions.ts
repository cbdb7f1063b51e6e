import { readFileSync, realpathSync } from 'node:fs'
import { findPackageJSON } from 'node:module'

/** A package's `package.json`, as far as it is read here. */
export interface Manifest {
  version: string
  dependencies?: Record<string, string>
}

/**
 * Where a package's `package.json` is.
 *
 * @param from the file that would import the package
 * @throws when it is not installed
 */
export function findManifest(name: string, from = import.meta.filename): string {
  const file = findPackageJSON(name, from)
  if (!file) throw new Error(`${name} is not installed`)
  return realpathSync(file)
}

export const readManifest = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8'))

/** The version of a package that an import in `from` gets. */
export const installedVersion = (name: string, from?: string): string => readManifest(findManifest(name, from)).version
