import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { git } from './git.ts'

/**
 * Publishes every package whose version the registry does not have: from a build made for it, and only if no version
 * promises less than has changed. Each is tagged; where a workflow does this, npm shows which commit and run it came from.
 */
const root = join(import.meta.dirname, '../..')
const bin = (name: string) => join(root, 'node_modules/.bin', name)

function run(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

const changed = git(root, 'status', '--porcelain')
if (changed) {
  console.error(`There are changes that are not committed, and nobody could tell what was published:\n${changed}`)
  process.exit(1)
}
run(bin('turbo'), 'run', 'build', '--force')
run(process.execPath, join(import.meta.dirname, 'check-release.ts'))
run(bin('changeset'), 'publish')
