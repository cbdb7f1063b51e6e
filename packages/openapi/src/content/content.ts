import { isReadable, type Member, memberOf, membersOf } from '../basis/members.ts'
import { Statement } from '../basis/statement.ts'
import { isTextual } from '../schema/media-type.ts'
import { SchemaView } from '../schema/view.ts'
import { type Example, readExamples } from './example.ts'

/** A body in one media type. */
export class Content extends Statement {
  readonly kind = 'content'
  /** As written, e.g. `application/json; charset=utf-8` or `image/*`. */
  readonly mediaType: string
  readonly #schema: Member | undefined
  #view: SchemaView | undefined
  #examples: readonly Example[] | undefined

  constructor({ key, origin }: Member) {
    super(origin)
    this.mediaType = key
    this.#schema = memberOf(this, 'schema', 'schema')
  }

  /** What it is like; `undefined` where the document does not say. Its `pointer` is what a validator takes. */
  get schema(): SchemaView | undefined {
    if (this.#schema) this.#view ??= SchemaView.of(this.#schema)
    return this.#view
  }

  /** The named examples, the ones that can be asked for; those of the schema are `schema.examples`. */
  get examples(): readonly Example[] {
    this.#examples ??= readExamples(this)
    return this.#examples
  }

  override get members(): readonly Statement[] {
    const { schema } = this
    return [...(schema ? [schema] : []), ...this.examples]
  }

  /** Whether it is bytes: its schema says so, or nothing but a media type that is no text, as OpenAPI 3.1 writes it. */
  get binary(): boolean {
    const { schema } = this
    if (schema?.binary) return true
    const said = schema && (schema.types.length > 0 || schema.name !== undefined || schema.alternatives.length > 0)
    return !said && !isTextual(this.mediaType) && !this.mediaType.startsWith('multipart/')
  }
}

/** The bodies of a request or an answer, by media type, in the order of the document. */
export const readContent = (holder: Statement): readonly Content[] =>
  membersOf(holder, 'map', 'content', (mediaType) => mediaType)
    .filter(isReadable)
    .map((member) => new Content(member))
