import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderOf, pack, readManifest } from './consumer.ts'

/**
 * Installs packages of the repository with npm in an empty folder, from their tarballs. What they need of others is
 * packed from where pnpm has put it: npm has an empty cache and no network.
 */
export function npmInstall(packageFolders: string[]): { folder: string; remove(): void } {
  const work = mkdtempSync(join(tmpdir(), 'countersign-npm-'))
  const folder = join(work, 'consumer')
  mkdirSync(folder)
  const tarballs = new Map<string, string>()
  for (const packageFolder of packageFolders) {
    const { name, dependencies = {} } = readManifest(packageFolder)
    tarballs.set(name, pack(packageFolder, work))
    for (const [dependency, version] of Object.entries(dependencies))
      if (!version.startsWith('workspace:')) addForeign(dependency, packageFolder, work, tarballs)
  }
  addForeign('@types/node', import.meta.dirname, work, tarballs) // a program in TypeScript needs them
  const dependencies = Object.fromEntries([...tarballs].map(([name, file]) => [name, `file:${file}`]))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, dependencies }))
  const args = ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const cache = ['--cache', join(work, 'cache'), '--userconfig', join(work, 'npmrc')]
  execFileSync('npm', [...args, ...cache], { cwd: folder, stdio: 'inherit' })
  return { folder, remove: () => rmSync(work, { recursive: true, force: true }) }
}

/** Packs a package of others, and whatever it needs. */
function addForeign(name: string, from: string, work: string, tarballs: Map<string, string>): void {
  if (tarballs.has(name)) return
  const file = join(mkdtempSync(join(work, 'foreign-')), 'package.tgz')
  const at = folderOf(name, from)
  // pnpm links files that are equal, and npm unpacks no links.
  execFileSync('tar', [
    '-czf',
    file,
    '--hard-dereference',
    '--exclude=node_modules',
    '--transform=s,^\\.,package,',
    '-C',
    at,
    '.',
  ])
  tarballs.set(name, file)
  for (const dependency of Object.keys(readManifest(at).dependencies ?? {})) addForeign(dependency, at, work, tarballs)
}
