import { componentName } from '../basis/place.ts'
import { type Member, type Origin, Statement } from '../basis/statement.ts'
import { isObject, itemsOf, textOf, textsOf } from '../json/value.ts'
import { isBinary } from './binary.ts'
import { type Bound, readBound } from './bound.ts'
import { compose } from './composition.ts'
import { collectProperties, type Property } from './properties.ts'

/**
 * A JSON Schema of OpenAPI 3.0 or 3.1, looked at one level at a time: schemas may be endless. A reference is followed;
 * what stands beside it counts before its target. A keyword that a part of `allOf` has counts too.
 */
export class SchemaView extends Statement {
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

  /** A keyword that holds here, whether it stands here or in a part of `allOf`. */
  find(keyword: string): unknown {
    const here = this.keyword(keyword)
    if (here !== undefined || this.keyword('allOf') === undefined) return here
    for (const part of this.composed) {
      const found = part.keyword(keyword)
      if (found !== undefined) return found
    }
    return undefined
  }

  /** This schema and all that it is composed of through `allOf`, nearest first; each once, however they refer. */
  get composed(): readonly SchemaView[] {
    this.#composed ??= compose(this)
    return this.#composed
  }

  override get description(): string | undefined {
    return this.text('description') ?? (this.allOf.length === 1 ? this.allOf[0]?.description : undefined)
  }

  /** The types it allows, `null` among them; empty where it does not say. */
  get types(): readonly string[] {
    const type = this.find('type')
    const types = typeof type === 'string' ? [type] : [...new Set(textsOf(type))]
    return this.find('nullable') === true && types.length > 0 && !types.includes('null') ? [...types, 'null'] : types
  }

  /** The one type it allows beside `null`; `undefined` where there are several or it does not say. */
  get type(): string | undefined {
    const [type, ...others] = this.types.filter((name) => name !== 'null')
    return others.length === 0 ? type : undefined
  }

  /** Whether `null` fits, said in any of the ways of OpenAPI 3.0 and 3.1. */
  get nullable(): boolean {
    const byType = this.types.length > 0 ? this.types.includes('null') : this.find('nullable') === true
    return byType || this.find('const') === null || this.alternatives.some(({ types }) => types.join() === 'null')
  }

  get format(): string | undefined {
    return textOf(this.find('format'))
  }

  /** The values it allows; `undefined` where it does not list them. */
  get enum(): readonly unknown[] | undefined {
    const values = this.find('enum')
    return Array.isArray(values) ? values : undefined
  }

  /** The values known today of a text that may take others (`x-extensible-enum`). */
  get extensibleEnum(): readonly string[] | undefined {
    const values = this.find('x-extensible-enum')
    return Array.isArray(values) ? textsOf(values) : undefined
  }

  get default(): unknown {
    return this.find('default')
  }

  /** The sample values of the schema itself: `examples` of 3.1 and `example` of 3.0. */
  get examples(): readonly unknown[] {
    const example = this.find('example')
    return [...itemsOf(this.find('examples')), ...(example === undefined ? [] : [example])]
  }

  get readOnly(): boolean {
    return this.find('readOnly') === true
  }

  get writeOnly(): boolean {
    return this.find('writeOnly') === true
  }

  /** Whether it travels as bytes rather than as text. */
  get binary(): boolean {
    return isBinary({
      types: this.types,
      format: this.format,
      contentMediaType: textOf(this.find('contentMediaType')),
      contentEncoding: textOf(this.find('contentEncoding')),
    })
  }

  get minimum(): Bound | undefined {
    return readBound('minimum', this.find('minimum'), this.find('exclusiveMinimum'))
  }

  get maximum(): Bound | undefined {
    return readBound('maximum', this.find('maximum'), this.find('exclusiveMaximum'))
  }

  /** Names that it requires itself; `properties()` counts `allOf` in. */
  get required(): readonly string[] {
    return textsOf(this.keyword('required'))
  }

  /** The properties of an object: its own, those of `allOf`, then, marked, those of its alternatives. */
  properties(): readonly Property[] {
    this.#properties ??= collectProperties(this)
    return this.#properties
  }

  /** The properties that are written here. */
  get declared(): ReadonlyMap<string, SchemaView> {
    this.#declared ??= new Map(
      Statement.membersOf(this, 'map', 'properties', (name) => `property ${name}`).map((member) => [
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
    const single = [this.#own('items', this.items), this.#own('additionalProperties', this.additional)]
    return [
      ...this.declared.values(),
      ...single.filter((view) => view !== undefined),
      ...this.prefixItems,
      ...this.allOf,
      ...this.alternatives,
    ]
  }

  /** What is written here, not in a part of `allOf`, and is more than true or false. */
  #own(keyword: string, view: SchemaView | false | undefined): SchemaView | undefined {
    return view && isObject(this.keyword(keyword)) ? view : undefined
  }

  #list(keyword: string): readonly SchemaView[] {
    if (this.keyword(keyword) === undefined) return []
    let views = this.#lists.get(keyword)
    if (!views) {
      views = Statement.membersOf(this, 'list', keyword, (index) => `${keyword} ${Number(index) + 1}`).map((member) =>
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
    const member = holder && Statement.memberOf(holder, keyword, label)
    const views = member ? [SchemaView.of(member)] : []
    this.#lists.set(keyword, views)
    return views[0]
  }
}
