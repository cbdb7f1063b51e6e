import type { MockRefusal } from './document.ts'
import { encode } from './encode.ts'
import type { Endpoint } from './endpoint.ts'
import type { MockAnswer } from './mock-request.ts'
import type { ParsedRequest } from './prism.ts'
import { problem } from './problem.ts'
import { describeViolation, type Violation } from './violation.ts'

type Refusal = 'unauthorized' | 'malformed' | 'invalid'

/** What the spec's `x-mock` names for these violations; problem+json where the vendor's answer is not known. */
export async function refuse(endpoint: Endpoint, request: ParsedRequest, violations: Violation[]): Promise<MockAnswer> {
  const { when, known } = findRefusal(endpoint, violations)
  const listed = { 'sl-violations': asHeader(violations) }
  if (!known) {
    const status = violations.some(({ code }) => code === '415')
      ? 415
      : { unauthorized: 401, malformed: 400, invalid: 422 }[when]
    const reasons = violations.map(describeViolation).join('; ')
    return problem(
      status,
      `The request is ${when}`,
      `Refused: ${reasons}. How the vendor answers this is not known, so the mock answers in its own words.`,
      listed,
    )
  }
  const wish = { code: known.status, ...(known.example && { example: known.example }) }
  const answered = encode(
    endpoint,
    await endpoint.mocked.call({ ...request, body: undefined }, wish, { validate: false }),
  )
  return { ...answered, headers: { ...answered.headers, ...listed } }
}

function findRefusal(
  { answers }: Endpoint,
  violations: Violation[],
): { when: Refusal; known: MockRefusal | undefined } {
  const codes = new Set(violations.map(({ code }) => code))
  if (codes.has('401')) return { when: 'unauthorized', known: answers.unauthorized }
  if (codes.has('malformed')) return { when: 'malformed', known: answers.malformed }
  const invalid = [answers.invalid ?? []].flat()
  return { when: 'invalid', known: invalid.find(({ violation }) => violation === undefined || codes.has(violation)) }
}

/** A header takes no line breaks, nothing but Latin-1, and not more than a few kilobytes. */
function asHeader(violations: Violation[]): string {
  const text = JSON.stringify(violations.slice(0, 20)).replaceAll(/[^\x20-\x7e]/g, '?')
  return text.length <= 4000
    ? text
    : JSON.stringify([
        { location: ['body'], code: 'many', message: `${violations.length} violations, too long for a header` },
      ])
}
