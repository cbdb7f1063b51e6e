import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pnpmCommand } from '../pnpm.ts'
import { listPackages } from '../release/packages.ts'
import { command } from './command.ts'
import type { Registry } from './registry.ts'

const root = join(import.meta.dirname, '../..')

/**
 * Publishes what our packages need of others, as it is installed here.
 *
 * @returns the peers among it: npm does not install the optional ones by itself
 */
export async function publishNeeds(registry: Registry): Promise<string[]> {
  const peers = new Set<string>()
  for (const { folder } of listPackages(root)) {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Needs
    const { dependencies = {}, peerDependencies = {} } = manifest
    for (const name of Object.keys(peerDependencies)) peers.add(name)
    for (const [name, version] of Object.entries({ ...dependencies, ...peerDependencies }))
      if (!version.startsWith('workspace:')) await registry.publishForeign(name, join(root, folder))
  }
  return [...peers]
}

interface Needs {
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

/**
 * Releases this state of the repository to a registry, as the release workflow does, in a copy: `changeset version`, then
 * `release`. What is not committed yet belongs to it.
 *
 * @returns the names and versions of what was published
 */
export async function publishAll(work: string, registry: Registry): Promise<Map<string, string>> {
  const copy = join(work, 'repository')
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], {
      cwd: copy,
      stdio: 'pipe',
    })
  execFileSync('git', ['clone', '--quiet', root, copy])
  const files = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  execFileSync('tar', ['-cf', join(work, 'repository.tar'), '--null', '--files-from=-', '--ignore-failed-read'], {
    cwd: root,
    input: files,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  git('rm', '-r', '--quiet', '.')
  execFileSync('tar', ['-xf', join(work, 'repository.tar'), '-C', copy])

  // Everything is in pnpm's store already: it was installed to get here.
  await command(...pnpmCommand(['install', '--offline', '--frozen-lockfile', '--reporter=append-only']), { cwd: copy })
  // A proof of origin takes a workflow that somebody can look at.
  const env = { ...registry.env, pnpm_config_provenance: 'false' }
  await command(join(copy, 'node_modules/.bin/changeset'), ['version'], { cwd: copy, env })
  git('add', '--all')
  git('commit', '--quiet', '--message', 'versions')
  await command(process.execPath, ['scripts/release/index.ts'], { cwd: copy, env, minutes: 10 })
  return new Map(listPackages(copy).map(({ name, version }) => [name, version]))
}
