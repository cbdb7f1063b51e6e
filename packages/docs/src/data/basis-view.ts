import { type Basis, basisOf, type SourceEntry, type Statement } from '@countersign/openapi'

/** How sure a statement is, as a page shows it. */
export interface BasisView {
  /** Of the statement as a whole; `undefined` where the document names no source for it. */
  readonly basis: Basis | undefined
  /** The aspects that are as sure as something else than the whole, by basis. */
  readonly parts: readonly { readonly basis: Basis; readonly aspects: readonly string[] }[]
  /** What it rests on. */
  readonly entries: readonly SourceEntry[]
  /** Where it is written. */
  readonly pointer: string
}

/** In words, as a sentence about a statement starts. */
export const meaning: Record<Basis, string> = {
  documented: 'The vendor documents it',
  example: 'The vendor shows it in an example',
  observed: 'Somebody saw it on the wire',
  reported: 'A third party reports it',
  inferred: 'We infer it',
}

/** `undefined` for a statement of a document that names no sources. */
export function basisView(statement: Statement): BasisView | undefined {
  const { sources: entries, pointer } = statement
  if (entries.length === 0) return undefined
  const basis = basisOf(statement)
  const parts = new Map<Basis, string[]>()
  for (const aspect of new Set(entries.flatMap(({ of = [] }) => of))) {
    const own = basisOf(statement, aspect)
    if (own !== undefined && own !== basis) parts.set(own, [...(parts.get(own) ?? []), aspect])
  }
  return { basis, parts: [...parts].map(([name, aspects]) => ({ basis: name, aspects })), entries, pointer }
}

/** Statements with the same key show the same. */
export const basisKey = (view: BasisView | undefined): string =>
  view ? [view.basis ?? '', ...view.parts.map(({ basis, aspects }) => `${basis}:${aspects.join()}`)].join(' ') : ''
