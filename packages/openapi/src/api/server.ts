import { adopt, isReadable, membersOf, readerOf } from '../basis/members.ts'
import { type Origin, Statement } from '../basis/statement.ts'
import { entriesOf, isObject, own, textOf } from '../json/value.ts'
import { parseTemplate } from '../template/parse-template.ts'

/** A variable of a server's URL. */
export interface ServerVariable {
  readonly name: string
  /** What it is when nobody says; `undefined` where the document leaves it out. */
  readonly default: string | undefined
  /** The values it may have; empty: any. */
  readonly enum: readonly string[]
  readonly description: string | undefined
}

/** More are not expanded: nobody serves a thousand hosts, and three long lists multiply to millions. */
const mostUrls = 1000

/** Where an API is to be found. */
export class Server extends Statement {
  readonly kind = 'server'
  /** As written: a template (`https://{host}/v1`), and perhaps relative (`/v1`). */
  readonly url: string
  /** By name, in the order of the document. */
  readonly variables: ReadonlyMap<string, ServerVariable>

  constructor(origin: Origin) {
    super(origin)
    this.url = this.text('url') ?? '/'
    this.variables = new Map(
      entriesOf(this.keyword('variables')).map(([name, value]) => [name, readVariable(name, value)]),
    )
  }

  /** Whether it names a host, be it in a variable. */
  get absolute(): boolean {
    return /^[a-z][a-z0-9+.-]*:\/\/|^\{/i.test(this.url)
  }

  /** Variables that have neither a default nor listed values, so that only a caller can know the URL. */
  get open(): readonly string[] {
    const { variables } = parseTemplate(this.url)
    return [...new Set(variables)].filter((name) => this.#valuesOf(name).length === 0)
  }

  /**
   * Every URL the template stands for: a variable takes each of its listed values, the default one first, or its default.
   * Open variables stay in braces. At most a thousand.
   */
  urls(): readonly string[] {
    return parseTemplate(this.url).pieces.reduce<string[]>(
      (urls, piece) => {
        const values = 'literal' in piece ? [piece.literal] : this.#valuesOf(piece.variable)
        const texts = values.length > 0 || 'literal' in piece ? values : [`{${piece.variable}}`]
        return urls.flatMap((url) => texts.map((text) => url + text)).slice(0, mostUrls)
      },
      [''],
    )
  }

  #valuesOf(name: string): readonly string[] {
    const { default: standard, enum: listed = [] } = this.variables.get(name) ?? {}
    const values = listed.length > 0 || standard === undefined ? listed : [standard]
    return standard !== undefined && listed.includes(standard) ? [...new Set([standard, ...listed])] : values
  }
}

function readVariable(name: string, value: unknown): ServerVariable {
  const node = isObject(value) ? value : {}
  const values = own(node, 'enum')
  return {
    name,
    default: plain(own(node, 'default')),
    enum: (Array.isArray(values) ? values : []).map(plain).filter((text) => text !== undefined),
    description: textOf(own(node, 'description')),
  }
}

/** A port or a version is often written as a number. */
const plain = (value: unknown): string | undefined => (typeof value === 'number' ? `${value}` : textOf(value))

/** The servers that a document, a path or an operation lists; none where it lists none. */
export const readServers = (holder: Statement, parent: Statement = holder): readonly Server[] =>
  membersOf(holder, 'list', 'servers', (index) => `server ${Number(index) + 1}`)
    .filter(isReadable)
    .map((member) => new Server(adopt(member, parent).origin))

/** What OpenAPI says of a document without servers. */
export const impliedServer = (parent: Statement): Server => {
  const reader = readerOf(parent)
  return new Server({
    reader,
    located: reader.references.locate(undefined, '#/servers'),
    parent,
    label: 'server',
    depth: 1,
  })
}
