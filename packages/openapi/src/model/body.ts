import { type Origin, Statement } from '../basis/statement.ts'
import { type Content, readContent } from './content.ts'

/** What an operation is sent. */
export class Body extends Statement {
  readonly kind = 'body'
  /** By media type, the default one first. */
  readonly content: readonly Content[]

  constructor(origin: Origin) {
    super(origin)
    this.content = readContent(this)
  }

  get required(): boolean {
    return this.keyword('required') === true
  }
}
