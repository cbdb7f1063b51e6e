import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Base, findBase } from './base.ts'
import type { Change } from './bump.ts'
import { readAnnounced } from './changesets.ts'
import { fileAt } from './git.ts'
import { descriptionOf, listPackages, type Package, reportOf } from './packages.ts'
import { specChanges } from './spec-changes.ts'
import { surfaceChanges } from './surface/compare.ts'
import { readSurfaces, type Surfaces } from './surface/program.ts'
import { type Candidate, verdicts } from './verdict.ts'

/**
 * Compares the packages of a repository with their last release.
 *
 * @param surfaces what they export now
 * @throws when the last release is not in this clone
 */
export function compareWithBase(
  root: string,
  surfaces: Surfaces,
): { base: Base; candidates: Candidate[]; problems: string[] } {
  const base = findBase(root)
  const packages = listPackages(root)
  const reports = packages.map((published) => fileAt(root, base.commit, reportOf(published)) ?? '')
  const surface = surfaceChanges(root, readSurfaces(reports), surfaces)
  const announced = readAnnounced(root, base.commit)
  const candidates = packages.map((published): Candidate => {
    const { name, version } = published
    const manifest = fileAt(root, base.commit, join(published.folder, 'package.json'))
    return {
      name,
      version,
      lastVersion: manifest && (JSON.parse(manifest) as { version: string }).version,
      announced: announced.bumps.get(name) ?? 'none',
      changes: [...descriptionChanges(root, base, published), ...ofPackage(name, surface)],
      reexports: packages
        .map((other) => other.name)
        .filter((other) => surfaces.get(name)?.includes(`export * from "${other}"`)),
    }
  })
  return { base, candidates, problems: [...announced.problems, ...verdicts(candidates)] }
}

/** Of all entries of a package: `@countersign/docusign` and `@countersign/docusign/oauth`. */
const ofPackage = (name: string, changes: Map<string, Change[]>): Change[] =>
  [...changes].filter(([entry]) => entry === name || entry.startsWith(`${name}/`)).flatMap(([, found]) => found)

function descriptionChanges(root: string, { commit }: Base, published: Package): Change[] {
  const file = descriptionOf(published)
  const before = fileAt(root, commit, file)
  if (before === undefined || !existsSync(join(root, file))) return []
  return specChanges(before, readFileSync(join(root, file), 'utf8'))
}
