import { Statement } from '../basis/statement.ts'
import { type Content, readContent } from './content.ts'

/** What an operation is sent. */
export class Body extends Statement {
  readonly kind = 'body'
  #content: readonly Content[] | undefined

  get required(): boolean {
    return this.keyword('required') === true
  }

  /** By media type, the default one first. */
  get content(): readonly Content[] {
    this.#content ??= readContent(this)
    return this.#content
  }

  override get members(): readonly Statement[] {
    return this.content
  }
}
