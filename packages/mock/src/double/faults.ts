import type { MockAnswer } from '../answer/answer.ts'
import { type Chosen, chooseAnswer } from '../answer/choose.ts'
import type { Fault } from '../answer/exchange.ts'
import { problem } from '../answer/problem.ts'
import type { Endpoint } from '../spec/endpoint.ts'

/**
 * What can go wrong on the way:
 * `timeout`: no answer ever comes; `reset`: the connection is reset; `refused`: it is closed without a byte (over a
 * socket that listens nothing can be refused more than that; in-process it is ECONNREFUSED); `html`: a page of a gateway
 * in between, with status 502; `truncated`: the answer breaks off in the midst of its body; `rate-limit`: 429 with
 * `retry-after: 1`.
 */
export const faults: readonly Fault[] = ['timeout', 'reset', 'refused', 'html', 'truncated', 'rate-limit']

const page = '<!doctype html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>\n'

/** @param usual the answer that there would have been */
export async function giveFault(
  fault: Fault,
  endpoint: Endpoint,
  usual: () => Promise<MockAnswer>,
  give: (endpoint: Endpoint, chosen: Chosen) => Promise<MockAnswer>,
): Promise<MockAnswer> {
  if (fault === 'html') return { status: 502, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page }
  if (fault === 'rate-limit') return rateLimit(endpoint, give)
  if (fault !== 'truncated') return { status: 200, headers: {}, body: '', fault }
  const answer = await usual()
  // There has to be a body to break off.
  return answer.body.length > 1 ? { ...answer, fault } : { ...answer, status: 200, body: '{}', fault }
}

async function rateLimit(
  endpoint: Endpoint,
  give: (endpoint: Endpoint, chosen: Chosen) => Promise<MockAnswer>,
): Promise<MockAnswer> {
  const documented = endpoint.operation.answers.some(({ status }) => status === '429')
  const answer = documented
    ? await give(endpoint, chooseAnswer(endpoint, { status: 429 }))
    : problem(429, 'Too many requests', 'The test wants this request to be put off')
  return { ...answer, headers: { 'retry-after': '1', ...answer.headers } }
}
