import { orAny } from '../request/accept.ts'
import type { Endpoint } from '../spec/endpoint.ts'
import type { MockRefusal } from '../spec/mock-answers.ts'
import { NoAnswer } from '../spec/no-answer.ts'
import type { Violation } from '../spec/violation.ts'
import { type Chosen, chooseAnswer } from './choose.ts'

type Refusal = 'unauthorized' | 'malformed' | 'invalid'

/** How a request that breaks rules is refused. */
export interface Refused {
  when: Refusal
  /** What the vendor answers; undefined where nobody has said. */
  chosen: Chosen | undefined
  /** The mock's own status for it. */
  status: number
}

/**
 * What the spec's `x-mock` names for these violations; where it is silent, an answer that the operation documents with a
 * status that means just that. A spec that names answers for other violations only says that none fits this one.
 */
export function chooseRefusal(
  endpoint: Endpoint,
  violations: Violation[],
  types: readonly string[] | undefined,
): Refused {
  const { when, known, silent } = findRefusal(endpoint, violations)
  const unsupported = violations.some(({ code }) => code === '415')
  const status = unsupported && when === 'invalid' ? 415 : { unauthorized: 401, malformed: 400, invalid: 422 }[when]
  const named = known && chooseLeniently(endpoint, known, types)
  if (named) return { when, status, chosen: named }
  const usual = { unauthorized: [401], malformed: [400, 422], invalid: unsupported ? [415, 422, 400] : [422, 400] }[
    when
  ]
  const documented = silent ? usual.find((code) => isDocumented(endpoint, code)) : undefined
  return {
    when,
    status,
    chosen: documented === undefined ? undefined : chooseLeniently(endpoint, { status: documented }, types),
  }
}

/** `default` is no such answer: what status it has here is not said. */
const isDocumented = ({ operation }: Endpoint, status: number) =>
  operation.answers.some((answer) => answer.status === String(status) || /^4XX$/i.test(answer.status))

function chooseLeniently(
  endpoint: Endpoint,
  { status, example }: Pick<MockRefusal, 'status' | 'example'>,
  types: readonly string[] | undefined,
): Chosen | undefined {
  try {
    return chooseAnswer(endpoint, { status, example, types: orAny(types) })
  } catch (error) {
    if (error instanceof NoAnswer) return undefined // named for the API as a whole, and not of this operation
    throw error
  }
}

function findRefusal(
  { answers }: Endpoint,
  violations: Violation[],
): { when: Refusal; known: MockRefusal | undefined; silent: boolean } {
  const codes = new Set(violations.map(({ code }) => code))
  if (codes.has('401')) return { when: 'unauthorized', known: answers.unauthorized, silent: true }
  if (codes.has('malformed')) return { when: 'malformed', known: answers.malformed, silent: true }
  const invalid = [answers.invalid ?? []].flat()
  const known = invalid.find(({ violation }) => violation === undefined || codes.has(violation))
  return { when: 'invalid', known, silent: invalid.length === 0 }
}
