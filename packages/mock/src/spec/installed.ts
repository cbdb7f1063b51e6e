import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const scope = '@countersign'

/**
 * The vendor packages that can be seen from a folder and from this package: name of the vendor and file of its spec.
 * A vendor package is one of this scope that exports `./openapi.json`.
 */
export function installedSpecs(from = process.cwd()): Map<string, string> {
  const folders = [...ancestors(from), ...ancestors(fileURLToPath(new URL('.', import.meta.url)))]
  const packages = folders.flatMap((folder) => [
    join(folder, 'package.json'),
    ...installedIn(join(folder, 'node_modules', scope)),
  ])
  const found = new Map<string, string>()
  for (const file of packages) {
    const spec = existsSync(file) ? specOf(file) : undefined
    if (spec && !found.has(spec.name)) found.set(spec.name, spec.file)
  }
  return new Map([...found].sort(([a], [b]) => a.localeCompare(b)))
}

function installedIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, 'package.json')) : []
}

function ancestors(folder: string): string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [folder, ...ancestors(parent)]
}

function specOf(file: string): { name: string; file: string } | undefined {
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { name?: string; exports?: Record<string, unknown> }
  const spec = manifest.exports?.['./openapi.json']
  if (!manifest.name?.startsWith(`${scope}/`) || typeof spec !== 'string') return undefined
  return { name: basename(manifest.name), file: join(dirname(file), spec) }
}
