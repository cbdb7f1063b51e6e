import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { Wrong } from './outcome.ts'
import { root } from './workspace.ts'

/** Type-checks what is in a workspace, as strictly as everything here. */
export function compile(folder: string): void {
  const { status, stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Wrong(stdout.trim().split('\n').slice(0, 20))
}
