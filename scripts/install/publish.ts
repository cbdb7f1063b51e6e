import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pnpmCommand } from '../pnpm.ts'
import { command } from './command.ts'
import type { Registry } from './registry.ts'

const root = join(import.meta.dirname, '../..')

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
  return new Map(
    globSync('packages/*/package.json', { cwd: copy })
      .map(
        (file) =>
          JSON.parse(readFileSync(join(copy, file), 'utf8')) as { name: string; version: string; private?: boolean },
      )
      .filter((manifest) => !manifest.private)
      .map(({ name, version }) => [name, version]),
  )
}
