import MiniSearch from 'minisearch'
import { type SearchDocument, searchOptions } from './options.ts'

/** The index of all vendors as a script, so that a page that was opened as a file can load it too. */
export function searchScript(documents: readonly Omit<SearchDocument, 'id'>[]): string {
  const index = new MiniSearch(searchOptions)
  index.addAll(documents.map((document, id) => ({ ...document, id })))
  return `globalThis.countersignIndex = ${JSON.stringify(index)}\n`
}
