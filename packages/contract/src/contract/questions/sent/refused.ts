import { type Aspect, basisOf, type Statement } from '@countersign/openapi'
import { expect } from 'vitest'
import type { Outcome } from '../../stage.ts'

/** The rule that a request breaks. */
export interface BrokenRule {
  /** Where, as the mock tells it: `['body', 'users', '0', 'email']`. */
  place: readonly string[]
  /** Keyword of JSON Schema; `required` when left out. */
  rule?: string
  /** Of what is missing. */
  name?: string
  aspect: Aspect
  /** What of the spec the rule is part of. */
  about: Statement
}

interface Violation {
  location: string[]
  code: string
  message: string
  basis?: string
}

/** The mock has refused, where it should and as sure of the rule as the spec is; or the client has, before it was sent. */
export function expectRefused(
  { error, exchange }: Outcome,
  { place, rule = 'required', name, aspect, about }: BrokenRule,
) {
  expect(error).toBeDefined()
  if (!exchange) {
    expect(error?.name).toBe('InvalidInputError')
    if (place[0] !== 'body') expect(error?.message).toContain(name ?? place[1])
    return
  }
  const violations = JSON.parse(exchange.response.headers.get('sl-violations') ?? '[]') as Violation[]
  expect(violations).toContainEqual({
    location: [...place],
    code: rule,
    message: name === undefined ? expect.any(String) : expect.stringContaining(name),
    basis: basisOf(about, aspect),
  })
  expect(exchange.reasons.length).toBe(violations.length)
}
