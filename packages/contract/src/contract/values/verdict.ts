import type { Operation, SpecModel } from '@countersign/openapi'

/** What an answer means to a caller, read off the spec's `x-failure` by a hand that is not the client's. */
export interface Verdict {
  /** Name of the error, undefined for a success. */
  error: 'ApiError' | 'AuthenticationError' | 'RateLimitError' | undefined
  /** The vendor's own code, as text. */
  code: string | undefined
}

/** `x-failure` of specs/README.md. */
interface FailureRules {
  code?: string[]
  when?: { property: string; equals?: unknown; without?: string }[]
  authentication?: string[]
  rateLimit?: Record<string, unknown>
  each?: { items: string; error: string; success?: string[] }
}

const fieldsOf = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>

/** @param body of the answer as the client decodes it */
export function verdictOf(model: SpecModel, operation: Operation, status: number, body: unknown): Verdict {
  const rules: FailureRules = {
    ...fieldsOf(model.info.extensions['x-failure']),
    ...fieldsOf(operation.extensions['x-failure']),
  }
  const said = status < 400 ? findFailure(rules, fieldsOf(body)) : body
  if (said === undefined && status < 400) return { error: undefined, code: undefined }

  const code = codeIn(rules, said)
  const isOf = (codes: readonly string[] = []) => codes.some((known) => known.toLowerCase() === code?.toLowerCase())
  if (status === 429 || isOf(Object.keys(rules.rateLimit ?? {}))) return { error: 'RateLimitError', code }
  return { error: status === 401 || isOf(rules.authentication) ? 'AuthenticationError' : 'ApiError', code }
}

/** The part of a 2xx body that says no. */
function findFailure(rules: FailureRules, body: Record<string, unknown>): unknown {
  const { when = [], each } = rules
  const refused = when.some(({ property, without, ...sign }) =>
    without === undefined ? body[property] === sign.equals : property in body && !(without in body),
  )
  if (refused) return body
  const items = each ? body[each.items] : undefined
  if (!each || !Array.isArray(items)) return undefined
  const errors = items.map((item) => fieldsOf(item)[each.error])
  return errors.find((error) => {
    const code = codeIn(rules, error)
    return code !== undefined && !each.success?.includes(code)
  })
}

function codeIn({ code = [] }: FailureRules, said: unknown): string | undefined {
  const found = code.map((name) => fieldsOf(said)[name]).find((value) => value !== undefined && value !== '')
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined
}
