import { memberOf } from '../basis/members.ts'
import type { Reader } from '../basis/reader.ts'
import { Statement } from '../basis/statement.ts'

/** The document, or its components: no statement itself, but what statements are read from. */
export class Root extends Statement {
  readonly kind = 'info'

  static of(reader: Reader): Root {
    const located = reader.references.locate(reader.document, '#')
    return new Root({ reader, located, parent: undefined, label: 'document', depth: 0 })
  }

  get components(): Root {
    const { reader } = this
    const components = memberOf(this, 'components', 'components')
    const located = components?.origin.located ?? reader.references.locate(undefined, '#/components')
    return new Root({ reader, located, parent: undefined, label: 'components', depth: 0 })
  }
}
