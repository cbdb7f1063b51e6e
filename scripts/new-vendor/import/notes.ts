import { type Place, pointerOf } from './walk.ts'

/** What an import changed of the document, beside its form. */
export interface Note {
  /** A sentence without its number: `Examples that contradict their schema are left out`. */
  what: string
  count: number
  /** The first place, as a `$ref` would say it. */
  first: string
}

/** Gathers notes: one for each kind of change, however often it was made. */
export class Notes {
  readonly #notes = new Map<string, Note>()

  add(what: string, place: Place | string | undefined): void {
    const note = this.#notes.get(what)
    if (note) note.count += 1
    else this.#notes.set(what, { what, count: 1, first: typeof place === 'string' ? place : pointerOf(place) })
  }

  get all(): Note[] {
    return [...this.#notes.values()]
  }
}
