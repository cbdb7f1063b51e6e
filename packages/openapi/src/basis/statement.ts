import { child } from '../json/pointer.ts'
import type { Located } from '../json/references.ts'
import { isExtension, isObject, type JsonObject, own, textOf, textsOf } from '../json/value.ts'
import { type Rules, rules, type StatementKind } from './kind.ts'
import type { Layer } from './layer.ts'
import { describeComponent } from './place.ts'
import type { Reader } from './reader.ts'
import type { SourceEntry } from './source.ts'
import type { Held, Trail } from './trail.ts'

/** Where a statement is read from. */
export interface Origin {
  readonly reader: Reader
  readonly located: Located
  /** What it stands in, as it is used: the same schema has another parent in each operation. */
  readonly parent: Statement | undefined
  /** What it is called in its parent, e.g. `parameter limit`. */
  readonly label: string
}

/** Something that a document says. What a reference brings with it (`description`, `x-…`) wins over its target. */
export abstract class Statement {
  abstract readonly kind: StatementKind
  /** Where it is written, as a `$ref` would say it. */
  readonly pointer: string
  readonly #origin: Origin
  #sources: readonly SourceEntry[] | undefined
  #trails: Trails | undefined

  constructor(origin: Origin) {
    this.#origin = origin
    this.pointer = origin.located.pointers[0] ?? ''
  }

  /** What it stands in, as it is used; `undefined` for the API as a whole. */
  get parent(): Statement | undefined {
    return this.#origin.parent
  }

  /** Where its reference leads in the end: the pointer of the component; the same as `pointer` for what is no reference. */
  get definition(): string {
    return this.#origin.located.pointers.at(-1) ?? this.pointer
  }

  /** In words: `parameter limit of operation listUsers`. */
  get place(): string {
    const words = [this.#origin.label]
    if (this.#isRoot) return this.#origin.label
    for (let at = this.#origin.parent; at && at.kind !== 'info'; at = at.#origin.parent) {
      const component = describeComponent(at.definition)
      words.push(component ?? at.#origin.label)
      if (component !== undefined || at.#isRoot) break
      if (words.length > 8) return [...words.slice(0, 8), '…'].join(' of ')
    }
    return words.join(' of ')
  }

  get description(): string | undefined {
    return this.text('description')
  }

  get deprecated(): boolean {
    return this.keyword('deprecated') === true
  }

  /** All members that start with `x-`. */
  get extensions(): Readonly<Record<string, unknown>> {
    const members = [...this.nodes].reverse().flatMap((node) => Object.entries(node))
    return Object.fromEntries(members.filter(([key]) => isExtension(key)))
  }

  /** What is not known about it (`x-unknown`), one sentence each. */
  get questions(): readonly string[] {
    return textsOf([this.keyword('x-unknown')].flat())
  }

  /** What it must never show: `pii`, `secret` or `biometric` (`x-sensitive`). */
  get sensitive(): string | undefined {
    return textOf(this.keyword('x-sensitive'))
  }

  /** The statements that it is made of, in the order of the document. */
  get members(): readonly Statement[] {
    return []
  }

  /** What it rests on, its own sources first; empty for a document without any. */
  get sources(): readonly SourceEntry[] {
    this.#sources ??= this.#resolve()
    return this.#sources
  }

  /** What holds here; equal for two places at which the same holds. */
  get trail(): Trail {
    return this.#lead().here
  }

  /** The nodes it is read from: what is written here, then what that refers to. */
  protected get nodes(): readonly JsonObject[] {
    return this.#origin.located.nodes
  }

  protected get reader(): Reader {
    return this.#origin.reader
  }

  /** A member as it is written. */
  keyword(name: string): unknown {
    for (const node of this.nodes) if (Object.hasOwn(node, name)) return node[name]
    return undefined
  }

  protected text(name: string): string | undefined {
    return textOf(this.keyword(name))
  }

  /** The members of a map or the items of a list, those beside a reference first, then those at its target. */
  static membersOf(
    holder: Statement,
    shape: 'map' | 'list',
    keyword: string,
    label: (key: string) => string,
  ): Member[] {
    const found: Member[] = []
    const names = shape === 'map' && holder.nodes.length > 1 ? new Set<string>() : undefined
    for (const [index, node] of holder.nodes.entries()) {
      const value = own(node, keyword)
      if (shape === 'list' ? !Array.isArray(value) : !isObject(value)) continue
      const at = child(holder.#origin.located.pointers[index] ?? '', keyword)
      for (const [key, item] of Object.entries(value as object)) {
        if (names?.has(key)) continue
        names?.add(key)
        found.push({ key, value: item, origin: holder.#originOf(label(key), item, child(at, key)) })
      }
    }
    return found
  }

  /** A member, `undefined` where there is none. */
  static memberOf(holder: Statement, keyword: string, label: string): Member | undefined {
    const index = holder.nodes.findIndex((node) => Object.hasOwn(node, keyword))
    if (index < 0) return undefined
    const value = holder.nodes[index]?.[keyword]
    const at = child(holder.#origin.located.pointers[index] ?? '', keyword)
    return { key: keyword, value, origin: holder.#originOf(label, value, at) }
  }

  /** The node a statement is written as, for comparing; `undefined` for what is no node of its own. */
  static nodeOf(statement: Statement): JsonObject | undefined {
    return statement.nodes[0]
  }

  static readerOf(statement: Statement): Reader {
    return statement.reader
  }

  #originOf(label: string, value: unknown, pointer: string): Origin {
    const { reader } = this.#origin
    return { reader, located: reader.references.locate(value, pointer), parent: this, label }
  }

  #resolve(): readonly SourceEntry[] {
    const mine = new Set(this.#layers())
    const { inherits }: Rules = rules[this.kind]
    return this.trail.held.flatMap(({ entry, layer }: Held) => {
      if (mine.has(layer)) return [entry]
      const of = entry.of?.filter((aspect) => inherits.includes(aspect))
      return of?.length === 0 ? [] : [{ ...entry, ...(of && { of }), inheritedFrom: layer.place }]
    })
  }

  /** Its own sources by node: what stands here, then what stands at the target of the reference. */
  #layers(): (Layer | undefined)[] {
    const { reader, located } = this.#origin
    return located.nodes.map((node, index) =>
      reader.layerOf(node, () => describeComponent(located.pointers[index] ?? '') ?? this.place),
    )
  }

  #lead(): Trails {
    const waiting: Statement[] = []
    // No recursion: a document may nest deeper than the stack is.
    for (let at: Statement | undefined = this; at && !at.#trails; at = at.#origin.parent) waiting.push(at)
    for (const statement of waiting.reverse()) {
      const { parent } = statement.#origin
      statement.#trails = statement.#followOn(parent === undefined ? undefined : parent.#trails)
    }
    return this.#trails as Trails
  }

  #followOn(parent: Trails | undefined): Trails {
    const outer = rules[this.kind].is.reduce((trail, aspect) => trail.as(aspect), parent?.below ?? this.reader.start)
    const layers = this.#layers()
    // Of a property that is a reference only what stands beside the reference is about the property.
    const named = !this.#isNamed ? 0 : this.kind === 'property' && layers.length > 1 ? 1 : layers.length
    return {
      here: follow(outer, layers),
      below: follow(
        outer,
        layers.map((layer, index) => (index < named ? layer?.below : layer)),
      ),
    }
  }

  /** Something that stands for itself. */
  get #isRoot(): boolean {
    return this.kind === 'operation' || this.kind === 'webhook'
  }

  /** Something that what it stands in calls by a name and may require. */
  get #isNamed(): boolean {
    return this.kind === 'parameter' || this.kind === 'property' || this.kind === 'header'
  }
}

/** Something inside a statement. */
export interface Member {
  readonly key: string
  readonly value: unknown
  readonly origin: Origin
}

/** A member as a part of something else than what it is written in: a parameter of a path belongs to an operation. */
export const adopt = ({ key, value, origin }: Member, parent: Statement): Member => ({
  key,
  value,
  origin: { ...origin, parent, reader: Statement.readerOf(parent) },
})

/** What holds at a statement, and what it hands on. */
interface Trails {
  here: Trail
  below: Trail
}

/** What holds when the layers of a place are added, the outermost last. */
const follow = (outer: Trail, layers: readonly (Layer | undefined)[]): Trail =>
  layers.reduceRight((trail, layer) => (layer ? trail.with(layer) : trail), outer)
