import { type Member, memberOf } from '../basis/members.ts'
import { type Origin, Statement } from '../basis/statement.ts'
import { child } from '../json/pointer.ts'
import { SchemaView } from '../schema/view.ts'
import { type Content, readContent } from './content.ts'
import { type Example, readExamples } from './example.ts'

/** A named value beside a body: a parameter or a header. */
export abstract class Field extends Statement {
  /** As it travels. */
  readonly name: string
  #content: readonly Content[] | undefined
  #schema: SchemaView | undefined
  #examples: readonly Example[] | undefined

  constructor(origin: Origin, name: string) {
    super(origin)
    this.name = name
  }

  get required(): boolean {
    return this.keyword('required') === true
  }

  /** How it travels in another form, e.g. as JSON text in a query; `undefined` for one that has a style. */
  get content(): Content | undefined {
    this.#content ??= readContent(this)
    return this.#content[0]
  }

  /** What it is like; the schema that anything fits where the document does not say. */
  get schema(): SchemaView {
    const schema = memberOf(this, 'schema', 'schema')
    this.#schema ??= schema ? SchemaView.of(schema) : (this.content?.schema ?? SchemaView.of(this.#anything()))
    return this.#schema
  }

  /** The named examples; those of the schema are `schema.examples`. */
  get examples(): readonly Example[] {
    this.#examples ??= readExamples(this)
    return this.#examples
  }

  override get sensitive(): string | undefined {
    return super.sensitive ?? this.schema.sensitive
  }

  override says(aspect: string): boolean {
    return this.schema.says(aspect)
  }

  override get members(): readonly Statement[] {
    const { content } = this
    return [...(content ? [content] : [this.schema]), ...this.examples]
  }

  #anything(): Member {
    const { reader } = this
    const located = reader.references.locate(undefined, child(this.pointer, 'schema'))
    return { key: 'schema', value: true, origin: { reader, located, parent: this, label: 'schema', depth: 1 } }
  }
}
