import type { Member } from '../basis/members.ts'
import { Statement } from '../basis/statement.ts'

/** How a credential travels. A token of OAuth or OpenID Connect travels as `bearer`, however it is got. */
export type Credential =
  | { readonly type: 'bearer' }
  | { readonly type: 'basic' }
  | { readonly type: 'apiKey'; readonly in: 'header' | 'query' | 'cookie'; readonly name: string }
  /** In a way that has no name here; `why` says which, e.g. `a client certificate (mutualTLS)`. */
  | { readonly type: 'other'; readonly why: string }

/** A kind of credential. */
export class SecurityScheme extends Statement {
  readonly kind = 'securityScheme'
  readonly name: string
  /** As written: `http`, `apiKey`, `oauth2`, `openIdConnect` or `mutualTLS`. */
  readonly type: string | undefined
  readonly credential: Credential

  /** @param credential for a scheme that is asked for and declared nowhere */
  constructor({ key, origin }: Member, credential?: Credential) {
    super(origin)
    this.name = key
    this.type = this.text('type')
    this.credential = credential ?? this.#credential()
  }

  #credential(): Credential {
    const scheme = this.text('scheme')
    if (this.type === 'oauth2' || this.type === 'openIdConnect') return { type: 'bearer' }
    if (this.type === 'mutualTLS') return { type: 'other', why: 'a client certificate (mutualTLS)' }
    if (this.type === 'http' && scheme !== undefined) {
      // https://www.rfc-editor.org/rfc/rfc9110#section-11.1: names of schemes are the same in any case
      const name = scheme.toLowerCase()
      return name === 'bearer' || name === 'basic' ? { type: name } : { type: 'other', why: `HTTP ${scheme}` }
    }
    return this.type === 'apiKey' ? this.#apiKey() : this.#unreadable('its `type` is none of OpenAPI')
  }

  #apiKey(): Credential {
    const place = this.text('in')
    const name = this.text('name')
    if (name === undefined || (place !== 'header' && place !== 'query' && place !== 'cookie'))
      return this.#unreadable('an `apiKey` has a `name` and is `in` header, query or cookie')
    return { type: 'apiKey', in: place, name }
  }

  #unreadable(why: string): Credential {
    this.reader.report({
      severity: 'error',
      code: 'security-scheme-unreadable',
      pointer: this.pointer,
      message: `${this.place} cannot be read: ${why}.`,
      remedy: 'Write `type: http` with `scheme: bearer` or `basic`, or `type: apiKey` with `name` and `in`.',
    })
    return { type: 'other', why: `an unreadable scheme (${why})` }
  }
}
