import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pnpm } from './pnpm.ts'

export interface Manifest {
  name: string
  private?: boolean
  version?: string
  dependencies?: Record<string, string>
  files?: string[]
  main?: string
  types?: string
  typesVersions?: object
  exports?: Record<string, unknown>
  bin?: object
  keywords?: string[]
  license?: string
  bugs?: string
  homepage?: string
  engines?: { node?: string }
  repository?: { url: string; directory?: string }
  publishConfig?: { access?: string; provenance?: boolean }
}

/** A folder outside the repository in which packed packages are installed. */
export interface Consumer {
  folder: string
  /** Where a package is installed. */
  at(name: string): string
  /** What it was unpacked from. */
  tarball(name: string): string
  remove(): void
}

export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest

/**
 * Packs a package and those of the repository that it needs, as they would be published, and unpacks the tarballs in an
 * empty folder. What is not ours is linked from where pnpm has put it, so nothing is asked of the network.
 */
export function createConsumer(packageFolders: string[]): Consumer {
  const work = mkdtempSync(join(tmpdir(), 'countersign-consumer-'))
  const folder = join(work, 'consumer')
  const modules = join(folder, 'node_modules')
  const at = (name: string) => join(modules, name)
  const tarballs = new Map<string, string>()
  for (const packageFolder of packageFolders) install(packageFolder, work, at, tarballs)
  link('@types/node', import.meta.dirname, at)
  return {
    folder,
    at,
    tarball: (name) => tarballs.get(name) ?? '',
    remove: () => rmSync(work, { recursive: true, force: true }),
  }
}

function install(
  packageFolder: string,
  work: string,
  at: (name: string) => string,
  tarballs: Map<string, string>,
): void {
  const { name, dependencies = {} } = readManifest(packageFolder)
  if (tarballs.has(name)) return
  const tarball = pack(packageFolder, work)
  tarballs.set(name, tarball)
  unpack(tarball, at(name))
  for (const [dependency, version] of Object.entries(dependencies)) {
    if (version.startsWith('workspace:')) install(folderOf(dependency, packageFolder), work, at, tarballs)
    else link(dependency, packageFolder, at)
  }
}

/** Packs a package; the path of the tarball. */
export function pack(packageFolder: string, work: string): string {
  const destination = mkdtempSync(join(work, 'tarball-'))
  pnpm(['pack', '--pack-destination', destination], packageFolder)
  return join(destination, readdirSync(destination)[0] ?? '')
}

/** Unpacks a package. */
function unpack(tarball: string, to: string): void {
  mkdirSync(to, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', to])
}

function link(name: string, from: string, at: (name: string) => string): void {
  if (existsSync(at(name))) return
  mkdirSync(dirname(at(name)), { recursive: true })
  symlinkSync(folderOf(name, from), at(name))
}

/** The folder of a package as it is seen from another one. */
export function folderOf(name: string, from: string): string {
  const paths = createRequire(join(from, 'package.json')).resolve.paths(name) ?? []
  const found = paths.map((path) => join(path, name)).find((path) => existsSync(join(path, 'package.json')))
  if (!found) throw new Error(`${name} is not installed: run \`pnpm install\``)
  return realpathSync(found)
}
