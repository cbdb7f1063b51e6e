import { type Member, Statement } from '../basis/statement.ts'
import { isTextual } from '../schema/media-type.ts'
import { SchemaView } from '../schema/view.ts'
import type { Example } from './example.ts'
import { readExamples } from './read-examples.ts'

/** A body in one media type. */
export class Content extends Statement {
  readonly kind = 'content'
  /** As written, e.g. `application/json; charset=utf-8` or `image/*`. */
  readonly mediaType: string
  /** What it is like; `undefined` where the document does not say. Its `pointer` is what a validator takes. */
  readonly schema: SchemaView | undefined
  /** The named examples, the ones that can be asked for; those of the schema are `schema.examples`. */
  readonly examples: readonly Example[]

  constructor({ key, origin }: Member) {
    super(origin)
    this.mediaType = key
    const schema = Statement.memberOf(this, 'schema', 'schema')
    this.schema = schema && SchemaView.of(schema)
    this.examples = readExamples(this)
  }

  /** Whether it is bytes: its schema says so, or nothing but a media type that is no text, as OpenAPI 3.1 writes it. */
  get binary(): boolean {
    if (this.schema?.binary) return true
    const said =
      this.schema &&
      (this.schema.types.length > 0 || this.schema.name !== undefined || this.schema.alternatives.length > 0)
    return !said && !isTextual(this.mediaType) && !this.mediaType.startsWith('multipart/')
  }
}

/** The bodies of a request or an answer, by media type, in the order of the document. */
export const readContent = (holder: Statement): readonly Content[] =>
  Statement.membersOf(holder, 'map', 'content', (mediaType) => mediaType).map((member) => new Content(member))
