import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Document } from './document.ts'
import { Wrong } from './outcome.ts'
import { root, writeSettings } from './workspace.ts'

/** Type-checks the packages of documents, as strictly as everything here. */
export function compile(folder: string, documents: readonly Document[]): void {
  writeSettings(
    folder,
    documents.map(({ vendor }) => vendor),
  )
  const { status, stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status === 0) return
  const lines = stdout.trim().split('\n')
  for (const document of documents) {
    const own = lines.filter((line) => line.startsWith(`packages/${document.vendor}/`))
    if (own.length > 0) document.end('compile', new Wrong(own.slice(0, 20)))
  }
  if (documents.every(({ isUnderWay }) => isUnderWay)) throw new Wrong(lines.slice(0, 20))
}
