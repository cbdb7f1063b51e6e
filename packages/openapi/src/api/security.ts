import { adopt, isReadable, type Member, memberOf, membersOf } from '../basis/members.ts'
import type { Statement } from '../basis/statement.ts'
import { entriesOf, textsOf } from '../json/value.ts'
import { SecurityScheme } from './security-scheme.ts'

/** One credential that an operation asks for. */
export interface Requirement {
  readonly scheme: SecurityScheme
  readonly scopes: readonly string[]
}

/** Sets of credentials, one of which is enough; an empty set: none is needed. No sets at all: nothing is said. */
export type Alternatives = readonly (readonly Requirement[])[]

/** The kinds of credentials that the components declare, by name. */
export const readSchemes = (components: Statement, parent: Statement): ReadonlyMap<string, SecurityScheme> =>
  new Map(
    membersOf(components, 'map', 'securitySchemes', (name) => `security scheme ${name}`)
      .filter(isReadable)
      .map((member) => [member.key, new SecurityScheme(adopt(member, parent))]),
  )

/** The alternatives that a `security` lists, `undefined` where there is none. */
export function readSecurity(
  holder: Statement,
  schemes: ReadonlyMap<string, SecurityScheme>,
): Alternatives | undefined {
  const security = memberOf(holder, 'security', 'security')
  if (!Array.isArray(security?.value)) return undefined
  return security.value.map((alternative) =>
    entriesOf(alternative).map(([name, scopes]) => ({
      scheme: schemes.get(name) ?? undeclared(name, security),
      scopes: textsOf(scopes),
    })),
  )
}

function undeclared(name: string, { origin }: Member): SecurityScheme {
  origin.reader.report({
    severity: 'error',
    code: 'security-scheme-unknown',
    pointer: origin.located.pointers[0] ?? '',
    message: `The credential ${name} is asked for, but no security scheme has this name.`,
    remedy: 'Declare it in `components.securitySchemes` or correct the name.',
  })
  const why = 'a credential that is declared nowhere'
  return new SecurityScheme(
    { key: name, value: undefined, origin: { ...origin, label: `security scheme ${name}` } },
    { type: 'other', why },
  )
}
