import { execFileSync } from 'node:child_process'
import { dirname } from 'node:path'
import { findManifest, readManifest } from './versions.ts'

/**
 * Builds and packs a package of this repository and those it needs from here, as they are published: by pnpm, which
 * applies `publishConfig` and replaces `workspace:` and `catalog:`.
 *
 * @param destination folder for the tarballs
 * @returns the paths of the tarballs
 */
export function packWithWorkspace(name: string, destination: string, from?: string): string[] {
  const file = findManifest(name, from)
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: dirname(file), encoding: 'utf8', stdio: 'pipe' })
  run('npm', 'run', 'build')
  const packed = run('npx', '--yes', 'pnpm@12', 'pack', '--json', '--pack-destination', destination)
  const { filename } = JSON.parse(packed) as { filename: string }
  const { dependencies = {} } = readManifest(file)
  const local = Object.keys(dependencies).filter((dependency) => dependencies[dependency]?.startsWith('workspace:'))
  return [filename, ...local.flatMap((dependency) => packWithWorkspace(dependency, destination, file))]
}
