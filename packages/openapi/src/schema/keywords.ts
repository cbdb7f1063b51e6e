import { Statement } from '../basis/statement.ts'
import { itemsOf, textOf, textsOf } from '../json/value.ts'
import { isBinary } from './binary.ts'
import { type Bound, readBound } from './bound.ts'
import { typesOf } from './types.ts'

/** The keywords without which a schema says nothing of an aspect. That it has no `null` says that none comes. */
const sayings: Readonly<Record<string, readonly string[]>> = {
  format: ['format', 'contentMediaType', 'contentEncoding'],
  default: ['default'],
  enum: ['enum', 'const', 'x-extensible-enum'],
  constraint: [
    ...[
      'pattern',
      'minLength',
      'maxLength',
      'minimum',
      'maximum',
      'exclusiveMinimum',
      'exclusiveMaximum',
      'multipleOf',
    ],
    ...['minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'additionalProperties'],
  ],
}

/** What a schema says of a single value, in the words of OpenAPI 3.0 or 3.1. */
export abstract class SchemaKeywords extends Statement {
  /** This schema and all that it is composed of through `allOf`, nearest first; each once, however they refer. */
  abstract readonly composed: readonly SchemaKeywords[]
  /** The schemas of which one fits. */
  abstract readonly alternatives: readonly SchemaKeywords[]

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

  /** The types it allows, `null` among them; empty where it does not say. */
  get types(): readonly string[] {
    return typesOf(this)
  }

  /** The one type it allows beside `null`; `undefined` where there are several or it does not say. */
  get type(): string | undefined {
    const [type, ...others] = this.types.filter((name) => name !== 'null')
    return others.length === 0 ? type : undefined
  }

  /** Whether `null` fits, said in any of the ways of OpenAPI 3.0 and 3.1. */
  get nullable(): boolean {
    const byType = this.types.length > 0 ? this.types.includes('null') : this.keyword('nullable') === true
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

  override says(aspect: string): boolean {
    const keywords = Object.hasOwn(sayings, aspect) ? sayings[aspect] : undefined
    return !keywords || keywords.some((keyword) => this.find(keyword) !== undefined)
  }
}
