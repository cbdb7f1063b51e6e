import type { Layer } from './layer.ts'
import { aspects, type Source, type SourceEntry, type WrittenEntry } from './source.ts'

/** An entry with the layer it stands in. */
export interface Held {
  readonly entry: SourceEntry
  readonly layer: Layer
}

/**
 * What holds at a place of a document: the entries of the `x-source`s on the way to it, as far as nothing nearer covers
 * them. Two places at which the same holds have the same trail, so places can be compared without looking at entries.
 */
export class Trail {
  readonly held: readonly Held[]
  readonly #root: Trail
  readonly #pages: ReadonlyMap<string, Source>
  readonly #with = new Map<Layer, Trail>()
  readonly #as = new Map<string, Trail>()

  private constructor(held: readonly Held[], pages: ReadonlyMap<string, Source>, root?: Trail) {
    this.held = held
    this.#pages = pages
    this.#root = root ?? this
  }

  /** Where nothing holds yet. */
  static start(pages: ReadonlyMap<string, Source>): Trail {
    return new Trail([], pages)
  }

  /** What holds when a nearer `x-source` is met. */
  with(layer: Layer): Trail {
    // What covers everything and names its pages makes no difference between the places it is used in.
    const outer = layer.complete && layer.paged ? this.#root : this
    return keep(outer.#with, layer, () => this.#add(outer, layer))
  }

  #add(outer: Trail, layer: Layer): Trail {
    const mine = layer.entries.map((entry) => ({ layer, entry: this.#complete(entry, outer) }))
    const covered = layer.entries.flatMap(({ of }) => of ?? [])
    const rest = layer.complete ? [] : outer.held.flatMap((held) => without(held, covered))
    return new Trail([...mine, ...rest], this.#pages, this.#root)
  }

  /** An entry with its page; one that names none is about the page that holds already. */
  #complete({ from, page, ...entry }: WrittenEntry, outer: Trail): SourceEntry {
    if (from === undefined && page === undefined) {
      const { entry: inherited } = outer.held.find((held) => !held.entry.of) ?? outer.held[0] ?? {}
      const { of: _, note: __, basis: ___, section: ____, ...named } = inherited ?? { from: '' }
      return { ...named, ...entry } as SourceEntry
    }
    const known =
      from === undefined ? [...this.#pages.values()].find((source) => source.page === page) : this.#pages.get(from)
    const { name: _, edition: __, ...facts } = known ?? { name: '' }
    return { from: from ?? known?.name ?? page ?? '', ...(page !== undefined && { page }), ...facts, ...entry }
  }

  /** What holds below the place that an aspect is about: what covers the aspect `body` covers all of a body. */
  as(aspect: string): Trail {
    if (this.held.every(({ entry }) => !entry.of?.includes(aspect))) return this
    return keep(this.#as, aspect, () => {
      const whole = this.held
        .filter(({ entry }) => entry.of?.includes(aspect))
        .map(({ layer, entry: { of: _, ...entry } }) => ({ layer, entry }))
      const parts = this.held.filter(({ entry }) => entry.of).flatMap((held) => without(held, [aspect]))
      return new Trail([...whole, ...parts], this.#pages, this.#root)
    })
  }
}

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
