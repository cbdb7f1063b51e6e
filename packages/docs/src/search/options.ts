import type { Options } from 'minisearch'

/** Something that can be found. */
export interface SearchDocument {
  readonly id: number
  readonly kind: 'operation' | 'webhook' | 'field' | 'error' | 'chapter'
  /** What a reader sees. */
  readonly title: string
  /** What a program calls it: a method, a field, a code. */
  readonly name: string
  /** Where it belongs: the vendor, and for a field its operation. */
  readonly context: string
  readonly text: string
  readonly href: string
}

/** The same for building the index and for asking it. */
export const searchOptions: Options<SearchDocument> = {
  fields: ['name', 'title', 'context', 'text'],
  storeFields: ['kind', 'title', 'name', 'context', 'href'],
  tokenize: tokens,
  searchOptions: {
    boost: { name: 4, title: 3, context: 1.5 },
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    combineWith: 'AND',
    boostDocument: (_, __, stored) => (stored?.kind === 'operation' ? 1.5 : 1),
  },
}

/** A word counts as a whole and by its parts: `upsertUsers` is found by `upsert` and by `users`. */
function tokens(text: string): string[] {
  const words = text.split(/[^\p{L}\p{N}$]+/u).filter((word) => word !== '')
  return words.flatMap((word) => {
    const parts = word.split(/(?<=[a-z0-9])(?=[A-Z])/)
    return parts.length > 1 ? [word, ...parts] : [word]
  })
}
