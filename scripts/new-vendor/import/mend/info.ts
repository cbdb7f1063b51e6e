import { isNode, type Node } from '../walk.ts'

/** Where an imported document is from. */
export interface Source {
  /** The page that leads to it. */
  page: string
  kind: 'vendor' | 'third-party'
  /** The day it was read, e.g. `2026-11-22`. */
  retrieved: string
}

/** The short name of the document in `x-sources`. */
export const sourceName = 'description'

/** Says of the document as a whole where it is from, and that it is imported. */
export function nameSource(document: Node, title: string, { page, kind, retrieved }: Source, was: string): void {
  const written = isNode(document.info) ? document.info : {}
  const { version, description, title: ownTitle, ...rest } = written
  const edition = version === undefined ? undefined : String(version)
  document.info = {
    title: typeof ownTitle === 'string' && ownTitle.trim() !== '' ? ownTitle : title,
    version: edition ?? 'unknown',
    ...(typeof description === 'string' && { description }),
    ...rest,
    'x-sources': {
      [sourceName]: { page, title: `Description in ${was}`, kind, ...(edition && { edition }), retrieved },
    },
    'x-state': {
      state: 'unverified',
      note: 'Imported from a description; nobody has called the API with it yet.',
      from: sourceName,
    },
    'x-imported': { from: sourceName, was },
    'x-source': { from: sourceName, basis: 'documented' },
  }
}
