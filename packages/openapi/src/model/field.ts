import { type Member, type Origin, Statement } from '../basis/statement.ts'
import { below } from '../json/pointer.ts'
import { SchemaView } from '../schema/view.ts'
import { type Content, readContent } from './content.ts'
import type { Example } from './example.ts'
import { readExamples } from './read-examples.ts'

/** A named value beside a body: a parameter or a header. */
export abstract class Field extends Statement {
  /** As it travels. */
  readonly name: string
  /** How it travels in another form, e.g. as JSON text in a query; `undefined` for one that has a style. */
  readonly content: Content | undefined
  /** What it is like; the schema that anything fits where the document does not say. */
  readonly schema: SchemaView
  /** The named examples; those of the schema are `schema.examples`. */
  readonly examples: readonly Example[]

  constructor(origin: Origin, name: string) {
    super(origin)
    this.name = name
    this.content = readContent(this)[0]
    const schema = Statement.memberOf(this, 'schema', 'schema')
    this.schema = (schema ? SchemaView.of(schema) : this.content?.schema) ?? SchemaView.of(this.#anything())
    this.examples = readExamples(this)
  }

  get required(): boolean {
    return this.keyword('required') === true
  }

  #anything(): Member {
    const { reader } = this
    const located = reader.references.locate(undefined, below(this.pointer, 'schema'))
    return { key: 'schema', value: true, origin: { reader, located, parent: this, label: 'schema' } }
  }
}

/** A header of an answer or of a part of a form. */
export class Header extends Field {
  readonly kind = 'header'
  readonly style = 'simple'

  constructor({ key, origin }: Member) {
    super(origin, key)
  }

  get explode(): boolean {
    return this.keyword('explode') === true
  }

  /** OpenAPI says that this header is to be ignored: the media type says it already. */
  get ignored(): boolean {
    return this.name.toLowerCase() === 'content-type'
  }
}

export const readHeaders = (holder: Statement): readonly Header[] =>
  Statement.membersOf(holder, 'map', 'headers', (name) => `header ${name}`).map((member) => new Header(member))
