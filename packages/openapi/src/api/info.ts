import { memberOf, readerOf } from '../basis/members.ts'
import { Statement } from '../basis/statement.ts'

/** What an API is. Its `extensions` hold what is true of the whole API. */
export class Info extends Statement {
  readonly kind = 'info'

  /** The statement that all others inherit from. */
  static of(root: Statement): Info {
    const written = memberOf(root, 'info', 'info')?.origin
    const reader = readerOf(root)
    const located = written?.located ?? reader.references.locate(undefined, '#/info')
    return new Info({ reader, located, parent: undefined, label: 'info', depth: 0 })
  }

  get title(): string | undefined {
    return this.text('title')
  }

  /** The edition of the API, not of OpenAPI. */
  get version(): string | undefined {
    return this.text('version')
  }
}
