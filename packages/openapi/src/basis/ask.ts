import { type Basis, bases, type SourceEntry } from './source.ts'

/** What knows its sources: every statement of a model. */
export interface Sourced {
  readonly sources: readonly SourceEntry[]
}

/**
 * How sure a statement is, or one aspect of it. `undefined` where the document does not say, as foreign ones do not.
 *
 * @example
 * basisOf(parameter) // 'documented'
 * basisOf(parameter, 'required') // 'inferred'
 */
export function basisOf({ sources }: Sourced, aspect?: string): Basis | undefined {
  const about = aspect === undefined ? undefined : sources.find(({ of }) => of?.includes(aspect))
  return (about ?? sources.find(({ of }) => !of))?.basis
}

/** The least sure basis among all entries of a statement. */
export function weakest({ sources }: Sourced): Basis | undefined {
  return bases.findLast((basis) => sources.some((entry) => entry.basis === basis))
}

/** The aspects of a statement that are inferred while the rest of it may be surer, e.g. `['required', 'format']`. */
export function inferredAspects({ sources }: Sourced): readonly string[] {
  return [...new Set(sources.filter(({ basis }) => basis === 'inferred').flatMap(({ of = [] }) => of))]
}
