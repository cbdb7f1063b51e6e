import { execFileSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { pnpmCommand } from '../../scripts/pnpm.ts'
import { readManifest } from './versions.ts'

/** Runs the pnpm that runs this. */
export function pnpm(args: string[], cwd: string): string {
  const [command, all] = pnpmCommand(args)
  return execFileSync(command, all, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}

/**
 * Builds and packs a package of this repository and those it needs from here, as they are published: by pnpm, which
 * applies `publishConfig` and replaces `workspace:` and `catalog:`.
 *
 * @param folder of the package
 * @param destination folder for the tarballs
 * @returns the paths of the tarballs
 */
export function packWithWorkspace(folder: string, destination: string): string[] {
  pnpm(['run', 'build'], folder)
  const packed = pnpm(['pack', '--json', '--pack-destination', destination], folder)
  const { filename } = JSON.parse(packed) as { filename: string }
  const { dependencies = {} } = readManifest(join(folder, 'package.json'))
  const local = Object.keys(dependencies).filter((name) => dependencies[name]?.startsWith('workspace:'))
  const needed = local.map((name) => realpathSync(join(folder, 'node_modules', name)))
  return [filename, ...needed.flatMap((other) => packWithWorkspace(other, destination))]
}
