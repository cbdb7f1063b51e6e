import { isReadable, type Member, membersOf } from '../basis/members.ts'
import type { Statement } from '../basis/statement.ts'
import { Field } from './field.ts'

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
  membersOf(holder, 'map', 'headers', (name) => `header ${name}`)
    .filter(isReadable)
    .map((member) => new Header(member))
