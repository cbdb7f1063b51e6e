import { type Bump, bumpFor, bumps, type Change, isSmaller, largest } from './bump.ts'

/** A package on its way to a release. */
export interface Candidate {
  name: string
  /** Of the last release; undefined for a package that is new. */
  lastVersion: string | undefined
  version: string
  /** What the changesets announce. */
  announced: Bump
  changes: Change[]
  /** The packages of which it passes everything on. */
  reexports: string[]
}

/** The changes of a package and those that it passes on: a breaking client breaks everything that re-exports it. */
function allChanges(candidate: Candidate, all: Candidate[]): Change[] {
  const passedOn = all
    .filter(({ name, changes }) => candidate.reexports.includes(name) && changes.some(isBreaking))
    .map(({ name }): Change => ({ what: `re-exports ${name}, which breaks`, bump: 'major' }))
  return [...candidate.changes, ...passedOn]
}

const isBreaking = ({ bump }: Change) => bump === 'major'

/** What is wrong with the next versions, one line each: a package, what it needs, what it gets, and why. */
export function verdicts(candidates: Candidate[]): string[] {
  return candidates.flatMap((candidate) => {
    const { name, version, lastVersion, announced } = candidate
    const gets = largest([announced, difference(lastVersion ?? version, version)])
    const changes = allChanges(candidate, candidates)
    if (lastVersion === undefined && gets === 'none') changes.push({ what: 'is new', bump: 'patch' })
    const needs = bumpFor(largest(changes.map(({ bump }) => bump)), lastVersion ?? version)
    if (!isSmaller(gets, needs)) return []
    const short = gets === 'none' ? 'no changeset' : `only a ${gets} changeset`
    const because = changes.filter(({ bump }) => bumpFor(bump, lastVersion ?? version) === needs)
    return because.map(({ what }) => `${name} needs a ${needs} changeset and has ${short}: ${what}`)
  })
}

/** The bump from one version to another. */
function difference(before: string, after: string): Bump {
  const [old, current] = [before, after].map((version) => version.split('.').map(Number))
  const at = [0, 1, 2].find((index) => old?.[index] !== current?.[index])
  return at === undefined ? 'none' : (bumps[3 - at] ?? 'none')
}
