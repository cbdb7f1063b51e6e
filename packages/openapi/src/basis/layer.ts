import { isObject, type JsonObject, own } from '../json/value.ts'
import { readEntries, type WrittenEntry } from './source.ts'

/** What one node says of its sources. */
export interface Layer {
  /** Tells it apart from those of other nodes. */
  readonly number: number
  readonly entries: readonly WrittenEntry[]
  /** What it stands on, in words. */
  readonly place: string
  /** Covers everything: nothing is inherited beside it. */
  readonly complete: boolean
  /** What it says of that which lies below the parameter or property it stands on. */
  readonly below: Layer | undefined
}

/** Whether a node may name a source. */
export const namesSources = (node: JsonObject): boolean =>
  Object.hasOwn(node, 'x-source') || Object.hasOwn(node, 'x-pagination')

/** The layer of a node, `undefined` where it names no source. */
export function readLayer(node: JsonObject, number: number, place: string): Layer | undefined {
  const pagination = own(node, 'x-pagination')
  const pages = isObject(pagination) ? readEntries(own(pagination, 'source')) : []
  return createLayer(number, [...readEntries(own(node, 'x-source')), ...pages.map(aboutPages)], place)
}

/** How a list continues has a source of its own. */
const aboutPages = (entry: WrittenEntry): WrittenEntry => ({ ...entry, of: ['pagination'] })

function createLayer(number: number, entries: readonly WrittenEntry[], place: string): Layer | undefined {
  if (entries.length === 0) return undefined
  const deeper = entries.flatMap(below)
  const same = deeper.length === entries.length && deeper.every((entry, index) => entry === entries[index])
  const layer: { -readonly [Key in keyof Layer]: Layer[Key] } = {
    number,
    entries,
    place,
    complete: entries.some(({ of }) => !of),
    below: same ? undefined : createLayer(number, deeper, place),
  }
  if (same) layer.below = layer
  return layer
}

/** That a parameter is called so and required says nothing of its schema. */
const ownAspects = ['name', 'required']

function below(entry: WrittenEntry): WrittenEntry[] {
  const of = entry.of?.filter((aspect) => !ownAspects.includes(aspect))
  if (of?.length === entry.of?.length) return [entry]
  return of && of.length > 0 ? [{ ...entry, of }] : []
}
