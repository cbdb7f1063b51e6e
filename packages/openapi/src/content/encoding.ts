import { isReadable, type Member, membersOf } from '../basis/members.ts'
import { Statement } from '../basis/statement.ts'
import { essence } from '../schema/media-type.ts'
import type { Content } from './content.ts'
import { type Header, readHeaders } from './header.ts'

/** How one property of a form travels (`encoding`). */
export class Encoding extends Statement {
  readonly kind = 'encoding'
  #headers: readonly Header[] | undefined

  constructor({ origin }: Member) {
    super(origin)
  }

  /** The media types it may have, in lower case; empty: the usual one. */
  get contentTypes(): readonly string[] {
    return (this.text('contentType') ?? '')
      .split(',')
      .map(essence)
      .filter((type) => type !== '')
  }

  /** How a list or an object is written into a form without parts; `undefined`: each item for itself. */
  get style(): string | undefined {
    return this.text('style')
  }

  get explode(): boolean {
    const explode = this.keyword('explode')
    return typeof explode === 'boolean' ? explode : this.style === undefined || this.style === 'form'
  }

  get allowReserved(): boolean {
    return this.keyword('allowReserved') === true
  }

  get headers(): readonly Header[] {
    this.#headers ??= readHeaders(this)
    return this.#headers
  }

  override get members(): readonly Statement[] {
    return this.headers
  }
}

const known = new WeakMap<Content, ReadonlyMap<string, Encoding>>()

/** How the properties of a form travel, by name, where the document says so. */
export function encodingsOf(content: Content): ReadonlyMap<string, Encoding> {
  const read = known.get(content) ?? readEncodings(content)
  known.set(content, read)
  return read
}

const readEncodings = (content: Content): ReadonlyMap<string, Encoding> =>
  new Map(
    membersOf(content, 'map', 'encoding', (name) => `part ${name}`)
      .filter(isReadable)
      .map((member) => [member.key, new Encoding(member)]),
  )
