import type { Layer } from './layer.ts'
import { aspects, type Source, type SourceEntry, type WrittenEntry } from './source.ts'

/** An entry with the layer it stands in. */
export interface Held {
  readonly entry: SourceEntry
  readonly layer: Layer
}

/** What all trails of a document share. */
interface Common {
  readonly pages: ReadonlyMap<string, Source>
  readonly trails: Map<string, Trail>
}

/**
 * What holds at a place of a document: the entries of the `x-source`s on the way to it, as far as nothing nearer covers
 * them. Two places at which the same holds have the same trail, so places can be compared without looking at entries, and
 * a schema that holds itself has no more trails than it has sources.
 */
export class Trail {
  readonly held: readonly Held[]
  readonly #common: Common
  readonly #with = new Map<Layer, Trail>()
  readonly #as = new Map<string, Trail>()

  private constructor(held: readonly Held[], common: Common) {
    this.held = held
    this.#common = common
  }

  /** Where nothing holds yet. */
  static start(pages: ReadonlyMap<string, Source>): Trail {
    return new Trail([], { pages, trails: new Map() })
  }

  /** What holds when a nearer `x-source` is met. */
  with(layer: Layer): Trail {
    return keep(this.#with, layer, () => {
      const mine = layer.entries.map((entry) => ({ layer, entry: this.#complete(entry) }))
      const covered = layer.entries.flatMap(({ of }) => of ?? [])
      return this.#of([...mine, ...(layer.complete ? [] : this.held.flatMap((held) => without(held, covered)))])
    })
  }

  /** What holds below the place that an aspect is about: what covers the aspect `body` covers all of a body. */
  as(aspect: string): Trail {
    if (this.held.every(({ entry }) => !entry.of?.includes(aspect))) return this
    return keep(this.#as, aspect, () => {
      const whole = this.held
        .filter(({ entry }) => entry.of?.includes(aspect))
        .map(({ layer, entry: { of: _, ...entry } }) => ({ layer, entry }))
      const parts = this.held.filter(({ entry }) => entry.of).flatMap((held) => without(held, [aspect]))
      return this.#of([...whole, ...parts])
    })
  }

  /** The trail of these entries, whatever way led to it. */
  #of(held: readonly Held[]): Trail {
    const key = held.map(({ layer, entry }) => `${layer.number} ${JSON.stringify(entry)}`).join('\n')
    return keep(this.#common.trails, key, () => new Trail(held, this.#common))
  }

  /** An entry with its page; one that names none is about the page that holds already. */
  #complete({ from, page, ...entry }: WrittenEntry): SourceEntry {
    const { pages } = this.#common
    if (from === undefined && page === undefined) {
      const inherited = (this.held.find((held) => !held.entry.of) ?? this.held[0])?.entry ?? { from: '' }
      const { from: name, page: url, title, kind, retrieved } = inherited as SourceEntry
      return { ...withoutGaps({ from: name, page: url, title, kind, retrieved }), ...entry }
    }
    const known = from === undefined ? [...pages.values()].find((source) => source.page === page) : pages.get(from)
    const { title, kind, retrieved } = known ?? {}
    const facts = { from: from ?? known?.name ?? page ?? '', page: known?.page ?? page, title, kind, retrieved }
    return { ...withoutGaps(facts), ...entry }
  }
}

type Facts = Pick<SourceEntry, 'from' | 'page' | 'title' | 'kind' | 'retrieved'>
type Gaps = { [Key in keyof Facts]: Facts[Key] | undefined }

const withoutGaps = (facts: Gaps): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as unknown as Facts

/** An entry as far as it covers none of the given aspects. One that nobody knows is not inherited. */
function without(held: Held, covered: readonly string[]): Held[] {
  const { of } = held.entry
  if (!of) return [held]
  const rest = of.filter((aspect) => !covered.includes(aspect) && (aspects as readonly string[]).includes(aspect))
  return rest.length > 0 ? [{ layer: held.layer, entry: { ...held.entry, of: rest } }] : []
}

function keep<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
