import { type Alternatives, readSecurity } from '../api/security.ts'
import type { SecurityScheme } from '../api/security-scheme.ts'
import { readServers, type Server } from '../api/server.ts'
import { isReadable, memberOf, membersOf } from '../basis/members.ts'
import { type Origin, Statement } from '../basis/statement.ts'
import { Answer } from '../content/answer.ts'
import { Body } from '../content/body.ts'
import { isExtension, isObject, own, textOf, textsOf } from '../json/value.ts'
import type { Method } from './method.ts'
import type { Parameter } from './parameter.ts'
import type { PathItem } from './path-item.ts'
import { readParameters } from './read-parameters.ts'

/** What an operation takes from the document as a whole. */
export interface Shared {
  readonly servers: readonly Server[]
  readonly schemes: ReadonlyMap<string, SecurityScheme>
  readonly security: Alternatives
}

/** Where an operation stands and what it is called. */
export interface Identity {
  readonly kind: 'operation' | 'webhook'
  readonly id: string
  readonly derivedId: boolean
  readonly method: Method
  readonly path: string
}

/** Something that can be called. */
export class Operation extends Statement {
  /** A `webhook` is called by the vendor. */
  readonly kind: 'operation' | 'webhook'
  /** Its operationId; one made of method and path where the document has none. */
  readonly id: string
  /** The document has no operationId. */
  readonly derivedId: boolean
  readonly method: Method
  /** URL template below the server; of a webhook its name. */
  readonly path: string
  /** Those of the path and its own, the operation's winning; in the order of the document. */
  readonly parameters: readonly Parameter[]
  /** What is sent; `undefined` where the operation takes none. */
  readonly body: Body | undefined
  /** By status, in the order of the document. */
  readonly answers: readonly Answer[]
  /** Where it is to be found: its own servers, else the path's, else the document's. */
  readonly servers: readonly Server[]
  /** Its servers are not those of the document. */
  readonly elsewhere: boolean
  /** Sets of credentials, one of which is enough: its own, else the document's. */
  readonly security: Alternatives
  /** Names of the groups it belongs to. */
  readonly tags: readonly string[]

  constructor(origin: Origin, identity: Identity, item: PathItem, shared: Shared) {
    super(origin)
    this.kind = identity.kind
    this.id = identity.id
    this.derivedId = identity.derivedId
    this.method = identity.method
    this.path = identity.path
    this.parameters = readParameters(this, item)
    const body = memberOf(this, 'requestBody', 'request body')
    this.body = body && isReadable(body) ? new Body(body.origin) : undefined
    this.answers = membersOf(this, 'map', 'responses', (status) => `answer ${status}`)
      .filter((member) => !isExtension(member.key) && isReadable(member))
      .map((member) => new Answer(member))
    this.servers = [readServers(this), readServers(item), shared.servers].find((servers) => servers.length > 0) ?? []
    this.elsewhere = this.servers !== shared.servers && urlsOf(this.servers) !== urlsOf(shared.servers)
    this.security = readSecurity(this, shared.schemes) ?? shared.security
    this.tags = textsOf(this.keyword('tags'))
  }

  get summary(): string | undefined {
    return this.text('summary')
  }

  override get members(): readonly Statement[] {
    const servers = this.servers.filter(({ parent }) => parent?.kind !== 'info')
    return [...servers, ...this.parameters, ...(this.body ? [this.body] : []), ...this.answers]
  }

  /** The vendor's page about it. */
  get externalDocs(): { url: string; description?: string } | undefined {
    const docs = this.keyword('externalDocs')
    const url = isObject(docs) ? textOf(own(docs, 'url')) : undefined
    const description = isObject(docs) ? textOf(own(docs, 'description')) : undefined
    return url === undefined ? undefined : { url, ...(description !== undefined && { description }) }
  }
}

const urlsOf = (servers: readonly Server[]) => servers.flatMap((server) => server.urls()).join('\n')
