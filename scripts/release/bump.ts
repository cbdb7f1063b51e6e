/** How much a release changes for those who use a package, smallest first. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const
export type Bump = (typeof bumps)[number]

/** The larger one of several. */
export const largest = (all: Iterable<Bump>): Bump =>
  [...all].reduce((most, bump) => (bumps.indexOf(bump) > bumps.indexOf(most) ? bump : most), 'none' as Bump)

export const isSmaller = (bump: Bump, other: Bump): boolean => bumps.indexOf(bump) < bumps.indexOf(other)

/** What a change asks of the next version: below 1.0.0, `^` takes a minor for breaking and a patch for the rest. */
export function bumpFor(change: Bump, version: string): Bump {
  if (!version.startsWith('0.')) return change
  return change === 'major' ? 'minor' : change === 'minor' ? 'patch' : change
}

/** One difference to the last release. */
export interface Change {
  /** In words, beginning with the name of what has changed. */
  what: string
  bump: Bump
  /** It is written as before, and differs because of something that it names. */
  implied?: boolean
}
