import type { Foundation } from '../spec/basis.ts'
import type { Violation } from '../spec/violation.ts'

/** What an answer rests on, for who reads its headers: `countersign-basis`, and the page and section percent-encoded. */
export function foundationHeaders({ basis, page, section }: Foundation): Record<string, string> {
  if (basis === undefined) return {}
  const source = [page && encodeURI(page), section && encodeURIComponent(section)].filter(Boolean).join(', ')
  return { 'countersign-basis': basis, ...(source !== '' && { 'countersign-source': source }) }
}

/** Why a request was refused. A header takes no line breaks, nothing but Latin-1, and not more than a few kilobytes. */
export function violationHeaders(violations: Violation[]): Record<string, string> {
  const shown = violations.map(({ challenges: _, ...violation }) => violation)
  const text = JSON.stringify(shown.slice(0, 20)).replaceAll(/[^\x20-\x7e]/g, '?')
  const many = [{ location: ['body'], code: 'many', message: `${violations.length} violations, too long for a header` }]
  return { 'sl-violations': text.length <= 4000 ? text : JSON.stringify(many) }
}

/** What a 401 has to say: https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1 */
export function challengeHeaders(status: number, violations: Violation[]): Record<string, string> {
  const challenges = [...new Set(violations.flatMap(({ challenges: asked = [] }) => asked))]
  return status === 401 && challenges.length > 0 ? { 'www-authenticate': challenges.join(', ') } : {}
}
