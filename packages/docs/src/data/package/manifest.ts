import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the manifest of a package tells a reader. */
export interface Manifest {
  readonly name: string
  readonly version: string
  /** Where people find the package's sources and README. */
  readonly homepage?: string
  /** Where people say what is wrong. */
  readonly bugs?: string
  /** It can be installed from npm: it has had a release. */
  readonly published: boolean
}

export function readManifest(folder: string): Manifest {
  const { name, version, homepage, bugs } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
    homepage?: string
    bugs?: string | { url?: string }
  }
  const url = typeof bugs === 'string' ? bugs : bugs?.url
  return {
    name,
    version,
    ...(homepage !== undefined && { homepage }),
    ...(url !== undefined && { bugs: url }),
    published: version !== '0.0.0',
  }
}

/** Where somebody who knows better says that a statement is wrong; the form is filled in as far as the page knows. */
export function issueUrl(
  { bugs }: Manifest,
  { vendor, pointer, basis }: { vendor: string; pointer: string; basis: string },
): string | undefined {
  if (bugs === undefined) return undefined
  const query = new URLSearchParams({ template: 'vendor-differs.yml', vendor, pointer, basis })
  return `${bugs}/new?${query}`
}
