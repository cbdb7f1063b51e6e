import { chooseAnswer } from './choose-answer.ts'
import { encode } from './encode.ts'
import type { Endpoint } from './endpoint.ts'
import type { Exchange } from './exchange.ts'
import { findRoute } from './find-route.ts'
import type { MockAnswer, MockRequest } from './mock-request.ts'
import { withoutWish } from './prefer.ts'
import type { ParsedRequest, Wish } from './prism.ts'
import { refuse } from './refuse.ts'
import { giveReply, type Replies } from './replies.ts'
import { parseBody } from './request-body.ts'
import { pathParameters } from './route.ts'
import type { Vendor } from './vendor.ts'
import { describeViolation, type Violation } from './violation.ts'

/** How a mock behaves beside its specs. */
export interface Behaviour {
  defaults: Wish
  replies: Replies
}

/**
 * Answers a request as the vendor would.
 *
 * @param exchange takes what becomes known about the request, also when this throws
 * @throws NoAnswer where the vendor has no answer either
 */
export async function answerRequest(
  vendor: Vendor,
  request: MockRequest,
  { defaults, replies }: Behaviour,
  exchange: Exchange,
): Promise<MockAnswer> {
  exchange.vendor = vendor.name
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const route = findRoute(vendor, method, request.path)
  const endpoint = route.target
  const all = toQuery(request.query)
  const query = withoutWish(all)
  const parameters = { ...pathParameters(route, request.path), ...query }
  const { body, headers, files, violations } = parseBody(request, endpoint)
  const parsed: ParsedRequest = { method, path: request.path, query, headers, body }
  Object.assign(exchange, { operationId: endpoint.operationId, parameters, body, files })

  const reply = replies.next(endpoint)
  if (reply) return giveReply(endpoint, reply, parsed, exchange)
  const wish = { ...defaults, ...chooseAnswer(endpoint, request.headers, parameters, all) }
  const { answer, violations: found } = await callEndpoint(endpoint, parsed, wish, violations)
  exchange.reasons = found.map(describeViolation)
  return answer
}

async function callEndpoint(
  endpoint: Endpoint,
  request: ParsedRequest,
  wish: Wish,
  unreadable: Violation[],
): Promise<{ answer: MockAnswer; violations: Violation[] }> {
  // A body that could not be read is not validated; a credential comes before it all the same.
  const readable = unreadable.length === 0
  const answered = await endpoint.mocked.call(readable ? request : { ...request, body: undefined }, wish, {
    validate: true,
  })
  const violations = readable
    ? answered.violations
    : [...answered.violations.filter(({ code }) => code === '401'), ...unreadable]
  const answer = violations.length === 0 ? encode(endpoint, answered) : await refuse(endpoint, request, violations)
  return { answer, violations }
}

function toQuery(parameters: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(parameters.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const values = parameters.getAll(name)
      return [name, values.length > 1 ? values : (values[0] ?? '')]
    }),
  )
}
