import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bump, Change } from './bump.ts'

const redocly = join(import.meta.dirname, '../../node_modules/.bin/redocly')
const config = join(import.meta.dirname, 'redocly-diff.yaml')

interface Report {
  changes: {
    impact: Bump
    kind: string
    property?: string
    verdicts: { message: string }[]
    base?: { pointer: string }
    revision?: { pointer: string }
  }[]
}

/**
 * How a description differs from what it was, as `redocly diff` rates it.
 *
 * @param before the bundle of the last release
 * @throws when the two cannot be compared
 */
export function specChanges(before: string, after: string): Change[] {
  if (before === after) return []
  const folder = mkdtempSync(join(tmpdir(), 'countersign-diff-'))
  try {
    writeFileSync(join(folder, 'before.json'), before)
    writeFileSync(join(folder, 'after.json'), after)
    const args = ['diff', 'before.json', 'after.json', '--config', config, '--format', 'json', '--fail-on', 'none']
    const run = spawnSync(redocly, args, { cwd: folder, encoding: 'utf8', maxBuffer: 200_000_000 })
    if (run.status !== 0) throw new Error(`redocly diff ended with ${run.status}:\n${run.stderr}`)
    return (JSON.parse(run.stdout) as Report).changes.map(toChange)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function toChange({ impact, kind, property, verdicts, base, revision }: Report['changes'][number]): Change {
  const place = (base ?? revision)?.pointer.replace(/^#\//, '').replaceAll('/', '.') ?? ''
  const words = verdicts.map(({ message }) => message.replace(/\.$/, '')).join('; ')
  return { what: words || `${place}${property ? `, ${property},` : ''} was ${kind}`, bump: impact }
}
