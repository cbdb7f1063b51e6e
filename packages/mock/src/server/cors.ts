import type { MockAnswer } from '../answer/answer.ts'
import { allowOf } from '../spec/find.ts'

type Headers = Record<string, string | string[]>

const all = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'
const textOf = (value: string | string[] | undefined) => [value ?? []].flat().join(', ')

/**
 * Lets pages of any origin read every answer, as a mock on one's own machine may; with credentials too, for which `*` does
 * not do: https://fetch.spec.whatwg.org/#cors-protocol-and-credentials
 */
export function corsHeaders(asked: Record<string, string>, given: Headers): Headers {
  const { origin } = asked
  if (origin === undefined) return { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' }
  const vary = [textOf(given.vary), 'origin'].filter(Boolean).join(', ')
  const names = Object.keys(given).filter((name) => !name.startsWith('access-control-'))
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': names.join(', '),
    vary,
  }
}

/** Whether a browser asks before it sends a request. */
export const isPreflight = ({ origin, 'access-control-request-method': method }: Record<string, string>): boolean =>
  origin !== undefined && method !== undefined

/**
 * The answer to OPTIONS, be it a browser's preflight or a person's question.
 *
 * @param methods what the path takes; none where it is nobody's
 */
export function preflight(asked: Record<string, string>, methods: string[]): MockAnswer {
  const { 'access-control-request-method': wanted, 'access-control-request-headers': headers = '*' } = asked
  const allow = methods.length > 0 ? `${allowOf(methods)}, OPTIONS` : all
  return {
    status: 204,
    headers: {
      allow,
      'access-control-allow-methods': wanted && !allow.includes(wanted) ? `${allow}, ${wanted}` : allow,
      'access-control-allow-headers': headers,
      'access-control-max-age': '86400',
      ...(asked['access-control-request-private-network'] && { 'access-control-allow-private-network': 'true' }),
    },
    body: '',
  }
}
