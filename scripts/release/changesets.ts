import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseChangesetFile } from '@changesets/parse'
import { type Bump, largest } from './bump.ts'
import { causes, readCause } from './causes.ts'
import { git } from './git.ts'

/** What the changesets since a release announce. */
export interface Announced {
  /** The bump of each package. */
  bumps: Map<string, Bump>
  /** What is wrong with a changeset itself. */
  problems: string[]
}

/** Reads the changesets that were added since a commit; those that were there before have announced what was before. */
export function readAnnounced(root: string, base: string): Announced {
  const before = git(root, 'ls-tree', '--name-only', `${base}:.changeset`).split('\n')
  const bumps = new Map<string, Bump>()
  const problems: string[] = []
  for (const file of globSync('.changeset/*.md', { cwd: root }).sort()) {
    const name = basename(file)
    if (name === 'README.md' || before.includes(name)) continue
    const { summary, releases } = parseChangesetFile(readFileSync(join(root, file), 'utf8'))
    if (!readCause(summary))
      problems.push(`${file} names no cause: it begins with \`${Object.keys(causes).join(': `, `')}: \``)
    for (const release of releases) bumps.set(release.name, largest([bumps.get(release.name) ?? 'none', release.type]))
  }
  return { bumps, problems }
}
