import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** A folder with packages and all that they depend on. */
export interface Installation {
  folder: string
  bytes: number
  packages: number
}

/**
 * Installs packages with npm, as a user would, without running their scripts.
 *
 * @throws at once, with npm's own words, when the registry cannot be reached
 */
export function install(folder: string, packages: string[]): Installation {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=0']
  const { status, stderr } = spawnSync('npm', ['install', ...options, ...packages], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`npm cannot install ${packages.join(', ')}:\n${stderr}`)
  const modules = join(folder, 'node_modules')
  const lockfile = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')) as { packages: object }
  const files = readdirSync(modules, { recursive: true, withFileTypes: true }).filter(
    // npm's own notes and links begin with a dot at the top: .package-lock.json, .bin
    (entry) => entry.isFile() && !join(entry.parentPath, entry.name).startsWith(`${modules}${sep}.`),
  )
  const sizes = files.map((entry) => statSync(join(entry.parentPath, entry.name)).size)
  return {
    folder,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    packages: Object.keys(lockfile.packages).length,
  }
}
