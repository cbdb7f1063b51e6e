import type { Located } from '../json/references.ts'
import { isExtension, type JsonObject, own, textOf, textsOf } from '../json/value.ts'
import type { StatementKind } from './kind.ts'
import { describeComponent } from './place.ts'
import type { Reader } from './reader.ts'
import { sourcesOf, trailsOf } from './resolve.ts'
import type { SourceEntry } from './source.ts'
import type { Trail } from './trail.ts'

/** Where a statement is read from. */
export interface Origin {
  readonly reader: Reader
  readonly located: Located
  /** What it stands in, as it is used: the same schema has another parent in each operation. */
  readonly parent: Statement | undefined
  /** What it is called in its parent, e.g. `parameter limit`. */
  readonly label: string
  /** How many statements it stands in. */
  readonly depth: number
}

/** Something that a document says. What stands beside a reference (`description`, `x-…`) wins over its target. */
export abstract class Statement {
  abstract readonly kind: StatementKind
  /** Where it is written, as a `$ref` would say it. */
  readonly pointer: string
  readonly #origin: Origin
  #sources: readonly SourceEntry[] | undefined

  constructor(origin: Origin) {
    this.#origin = origin
    this.pointer = origin.located.pointers[0] ?? ''
  }

  /** For the reader itself: what it is made from. */
  static originOf(statement: Statement): Origin {
    return statement.#origin
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
    if (isRoot(this)) return this.#origin.label
    for (let at = this.#origin.parent; at && at.kind !== 'info'; at = at.#origin.parent) {
      const component = describeComponent(at.definition)
      words.push(component ?? at.#origin.label)
      if (component !== undefined || isRoot(at)) break
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

  /** All its members that start with `x-`. */
  get extensions(): Readonly<Record<string, unknown>> {
    const members = [...this.nodes].reverse().flatMap((node) => Object.entries(node))
    return Object.fromEntries(members.filter(([key]) => isExtension(key)))
  }

  /** What is not known about it (`x-unknown`), one sentence each. */
  get questions(): readonly string[] {
    return textsOf([this.keyword('x-unknown')].flat())
  }

  /** Why it must never show: `pii`, `secret` or `biometric` (`x-sensitive`). */
  get sensitive(): string | undefined {
    return this.text('x-sensitive')
  }

  /** The statements that it is made of, in the order of the document. */
  get members(): readonly Statement[] {
    return []
  }

  /** What it rests on, its own sources first; empty for a document without any. */
  get sources(): readonly SourceEntry[] {
    this.#sources ??= sourcesOf(this, Statement.originOf)
    return this.#sources
  }

  /** Whether it says anything that an aspect could be about: without a default nothing can be inferred of one. */
  says(_aspect: string): boolean {
    return true
  }

  /** What holds here; the same for two places at which the same holds. */
  get trail(): Trail {
    return trailsOf(this, Statement.originOf).here
  }

  /** A member as it is written, for what has no name here. */
  keyword(name: string): unknown {
    for (const node of this.nodes) {
      const value = own(node, name)
      if (value !== undefined) return value
    }
    return undefined
  }

  protected text(name: string): string | undefined {
    return textOf(this.keyword(name))
  }

  /** The nodes it is read from: what is written here, then what that refers to. */
  protected get nodes(): readonly JsonObject[] {
    return this.#origin.located.nodes
  }

  protected get reader(): Reader {
    return this.#origin.reader
  }
}

/** Something that stands for itself. */
const isRoot = ({ kind }: Statement) => kind === 'operation' || kind === 'webhook'
