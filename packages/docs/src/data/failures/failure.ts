import type { Operation, SpecModel } from '@countersign/openapi'

/** What a failure of an operation looks like (`x-failure`). */
export interface FailureRules {
  readonly code: readonly string[]
  readonly message: readonly string[]
  readonly when: readonly Sign[]
  /** Names of the schemas of bodies that say no inside a success. */
  readonly schemas: readonly string[]
  readonly authentication: readonly string[]
  /** By code: the header that tells when calls are taken again, or the seconds to wait. */
  readonly rateLimit: Readonly<Record<string, string | number>>
  readonly requestId?: string
  /** Single entries of a batch fail, and these codes say that one did not. */
  readonly each?: { readonly items: string; readonly error: string; readonly success?: readonly string[] }
}

export type Sign = { property: string; equals: unknown } | { property: string; without: string }

const nothing: FailureRules = { code: [], message: [], when: [], schemas: [], authentication: [], rateLimit: {} }

/** What the spec says of the failures of an operation; without one, of the API as a whole. */
export const failureRules = ({ info }: SpecModel, operation?: Operation): FailureRules => ({
  ...nothing,
  ...objectOf(info.extensions['x-failure']),
  ...objectOf(operation?.extensions['x-failure']),
})

const objectOf = (value: unknown): Partial<FailureRules> =>
  typeof value === 'object' && value !== null ? (value as Partial<FailureRules>) : {}

/** The class of the error that a client throws when the vendor says no. */
export type Thrown = 'ApiError' | 'AuthenticationError' | 'RateLimitError'

/** What a client throws for a status and the vendor's own code; `failure.test.ts` compares it with what the clients do. */
export function thrownFor({ authentication, rateLimit }: FailureRules, status: string, code?: string): Thrown {
  const same = (known: string) => known.toLowerCase() === code?.toLowerCase()
  if (status === '429' || Object.keys(rateLimit).some(same)) return 'RateLimitError'
  return status === '401' || authentication.some(same) ? 'AuthenticationError' : 'ApiError'
}

/** Statuses after which nobody knows whether the call was carried out. */
const lost = ['408', '500', '502', '503', '504']

/** Whether a client sends the call again by itself. */
export const isRepeated = (operation: Operation, thrown: Thrown, status: string): boolean =>
  thrown === 'RateLimitError' || (lost.includes(status) && mayRepeat(operation))

/** Whether a call that may have reached the vendor may be sent again, as HTTP or the spec says. */
export function mayRepeat({ extensions, method }: Operation): boolean {
  const said = extensions['x-idempotent']
  return typeof said === 'boolean' ? said : ['get', 'head', 'put', 'delete', 'options', 'trace'].includes(method)
}

/** The part of a 2xx body that says no; `undefined` where it says yes. */
export function failureIn({ when, each, code }: FailureRules, body: unknown): unknown {
  const fields = objectOf(body) as Record<string, unknown>
  const says = (sign: Sign) =>
    'equals' in sign ? fields[sign.property] === sign.equals : sign.property in fields && !(sign.without in fields)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined
  if (when.some(says)) return body
  const entries = each && fields[each.items]
  if (!each || !Array.isArray(entries)) return undefined
  const problems = entries.map((entry) => (objectOf(entry) as Record<string, unknown>)[each.error])
  return problems.find((problem) => {
    const said = pick(problem, code)
    if (code.length === 0) return problem !== undefined && problem !== null
    return said !== undefined && !each.success?.some((known) => known.toLowerCase() === said.toLowerCase())
  })
}

/** The first of the named properties that holds text or a number. */
export function pick(body: unknown, names: readonly string[]): string | undefined {
  const fields = objectOf(body) as Record<string, unknown>
  const name = names.find((known) => /string|number/.test(typeof fields[known]))
  return name === undefined ? undefined : String(fields[name])
}
