import { type Member, memberOf, membersOf } from '../basis/members.ts'
import { componentName } from '../basis/place.ts'
import type { Origin } from '../basis/statement.ts'
import { isObject, own, textOf, textsOf } from '../json/value.ts'
import { compose } from './composition.ts'
import { SchemaKeywords } from './keywords.ts'
import { collectProperties, type Property } from './properties.ts'

/**
 * A JSON Schema of OpenAPI 3.0 or 3.1, looked at one level at a time: schemas may be endless. A reference is followed;
 * what stands beside it counts before its target. A keyword that a part of `allOf` has counts too.
 */
export class SchemaView extends SchemaKeywords {
  readonly kind: 'schema' | 'property'
  readonly #lists = new Map<string, readonly SchemaView[]>()
  #composed: readonly SchemaView[] | undefined
  #declared: ReadonlyMap<string, SchemaView> | undefined
  #properties: readonly Property[] | undefined

  /** The name of the property whose schema it is; `undefined` for items, alternatives, components. */
  readonly property: string | undefined

  private constructor(origin: Origin, property: string | undefined) {
    super(origin)
    this.kind = property === undefined ? 'schema' : 'property'
    this.property = property
  }

  /** The schema of a member; `true` and `false` are the schemas that anything and nothing fits. */
  static of({ value, origin }: Member, property?: string): SchemaView {
    if (typeof value !== 'boolean') return new SchemaView(origin, property)
    const located = { nodes: [value ? {} : { not: {} }], pointers: origin.located.pointers }
    return new SchemaView({ ...origin, located }, property)
  }

  /** The name of the component it refers to, or is; `undefined` for one that is written where it is used. */
  get name(): string | undefined {
    return componentName(this.definition, 'schemas')
  }

  /** This schema and all that it is composed of through `allOf`, nearest first; each once, however they refer. */
  get composed(): readonly SchemaView[] {
    this.#composed ??= compose(this)
    return this.#composed
  }

  override get description(): string | undefined {
    return this.text('description') ?? (this.allOf.length === 1 ? this.allOf[0]?.description : undefined)
  }

  /** Names that it requires itself; `properties()` counts `allOf` in. */
  get required(): readonly string[] {
    return this.nodes.flatMap((node) => textsOf(own(node, 'required')))
  }

  /** The properties of an object: its own, those of `allOf`, then, marked, those of its alternatives. */
  properties(): readonly Property[] {
    this.#properties ??= collectProperties(this)
    return this.#properties
  }

  /** The properties that are written here. */
  get declared(): ReadonlyMap<string, SchemaView> {
    this.#declared ??= new Map(
      membersOf(this, 'map', 'properties', (name) => `property ${name}`).map((member) => [
        member.key,
        SchemaView.of(member, member.key),
      ]),
    )
    return this.#declared
  }

  /** The schema of the items of a list. */
  get items(): SchemaView | undefined {
    return Array.isArray(this.keyword('items')) ? undefined : this.#one('items', 'items')
  }

  /** The schemas of the first items of a list, one each. */
  get prefixItems(): readonly SchemaView[] {
    return this.#list(Array.isArray(this.keyword('items')) ? 'items' : 'prefixItems')
  }

  /** The schema of properties without a name of their own; `false` where there must be none. */
  get additional(): SchemaView | false | undefined {
    return this.find('additionalProperties') === false ? false : this.#one('additionalProperties', 'any property')
  }

  get allOf(): readonly SchemaView[] {
    return this.#list('allOf')
  }

  get oneOf(): readonly SchemaView[] {
    return this.#list('oneOf')
  }

  get anyOf(): readonly SchemaView[] {
    return this.#list('anyOf')
  }

  /** The schemas of which one fits: those of `oneOf`, then those of `anyOf`. */
  get alternatives(): readonly SchemaView[] {
    return [...this.oneOf, ...this.anyOf]
  }

  override get sensitive(): string | undefined {
    return textOf(this.find('x-sensitive')) ?? textOf(this.items?.find('x-sensitive'))
  }

  override get members(): readonly SchemaView[] {
    const single = [
      this.#written('items', () => this.items),
      this.#written('additionalProperties', () => this.additional),
    ]
    return [
      ...this.declared.values(),
      ...single.filter((view) => view !== undefined),
      ...this.prefixItems,
      ...this.allOf,
      ...this.alternatives,
    ]
  }

  /** What is written here, not in a part of `allOf`, and is more than true or false. */
  #written(keyword: string, read: () => SchemaView | false | undefined): SchemaView | undefined {
    return isObject(this.keyword(keyword)) ? read() || undefined : undefined
  }

  #list(keyword: string): readonly SchemaView[] {
    if (this.keyword(keyword) === undefined) return []
    let views = this.#lists.get(keyword)
    if (!views) {
      views = membersOf(this, 'list', keyword, (index) => `${keyword} ${Number(index) + 1}`).map((member) =>
        SchemaView.of(member),
      )
      this.#lists.set(keyword, views)
    }
    return views
  }

  #one(keyword: string, label: string): SchemaView | undefined {
    const kept = this.#lists.get(keyword)
    if (kept) return kept[0]
    const holder = this.composed.find((part) => part.keyword(keyword) !== undefined)
    const member = holder && memberOf(holder, keyword, label)
    const views = member ? [SchemaView.of(member)] : []
    this.#lists.set(keyword, views)
    return views[0]
  }
}
