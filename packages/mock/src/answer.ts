import { encode } from './encode.ts'
import type { Endpoint } from './endpoint.ts'
import type { Exchange, MockAnswer, MockRequest } from './mock-request.ts'
import { readWish, withoutWish } from './prefer.ts'
import type { ParsedRequest, Wish } from './prism.ts'
import { problem } from './problem.ts'
import { refuse } from './refuse.ts'
import { giveReply, type Replies } from './replies.ts'
import { parseBody } from './request-body.ts'
import { matchPath, nearest, pathParameters } from './route.ts'
import type { Vendor } from './vendor.ts'
import { describeViolation, type Violation } from './violation.ts'

export interface Answered {
  answer: MockAnswer
  exchange: Exchange
}

/** How a mock behaves beside its specs. */
export interface Behaviour {
  defaults: Wish
  replies: Replies
}

/** Answers a request as the vendor would. Never throws for what a caller sends. */
export async function answerRequest(
  vendor: Vendor,
  request: MockRequest,
  { defaults, replies }: Behaviour,
): Promise<Answered> {
  const { method, path, headers } = request
  const unread = {
    vendor: vendor.name,
    operationId: undefined,
    method,
    path,
    parameters: {},
    headers,
    body: undefined,
    files: [],
  }
  const say = (answer: MockAnswer, reason: string): Answered => ({
    answer,
    exchange: { ...unread, status: answer.status, reasons: [reason] },
  })
  if (!canDecode(path))
    return say(
      problem(400, 'Malformed path', `${path} is not percent-encoded as it should be`),
      'the path is not percent-encoded',
    )

  const fitting = matchPath(vendor.routes, path)
  const wanted = method === 'HEAD' ? 'GET' : method
  const route = fitting.find((candidate) => candidate.method === wanted)
  if (!route) {
    const { answer, reason } = notFound(vendor, request, [...new Set(fitting.map((candidate) => candidate.method))])
    return say(answer, reason)
  }

  const endpoint = route.target
  const query = toQuery(request.query)
  const parameters = { ...pathParameters(route, path), ...withoutWish(query) }
  const { body, headers: described, files, violations } = parseBody(request, endpoint)
  const parsed: ParsedRequest = { method: wanted, path, query: withoutWish(query), headers: described, body }
  const seen = { ...unread, operationId: endpoint.operationId, parameters, body, files }
  const reply = replies.next(endpoint)
  const { answer, reasons } = reply
    ? { answer: await giveReply(endpoint, reply, parsed, seen), reasons: [] }
    : await callEndpoint(endpoint, parsed, { ...defaults, ...wishOf(endpoint, headers, parameters, query) }, violations)
  return { answer, exchange: { ...seen, status: answer.status, reasons } }
}

async function callEndpoint(
  endpoint: Endpoint,
  request: ParsedRequest,
  wish: Wish,
  violations: Violation[],
): Promise<{ answer: MockAnswer; reasons: string[] }> {
  try {
    // A body that could not be read is not validated; a credential comes before it all the same.
    const readable = violations.length === 0
    const { violations: found, ...answered } = await endpoint.mocked.call(
      readable ? request : { ...request, body: undefined },
      wish,
      { validate: true },
    )
    const all = readable ? found : [...found.filter(({ code }) => code === '401'), ...violations]
    if (all.length === 0) return { answer: encode(endpoint, { ...answered, violations: [] }), reasons: [] }
    return { answer: await refuse(endpoint, request, all), reasons: all.map(describeViolation) }
  } catch (error) {
    const { status = 500, message, detail = '' } = error as Error & { status?: number; detail?: string }
    return { answer: problem(status, message, detail), reasons: [detail || message] }
  }
}

/** What the caller wants to be answered; without any wish, the success that the spec's `x-mock` names. */
function wishOf(
  { answers }: Endpoint,
  headers: Record<string, string>,
  parameters: Exchange['parameters'],
  query: Exchange['parameters'],
): Wish {
  const wish = readWish(headers.prefer, query)
  const mediaTypes = acceptedTypes(headers.accept)
  if (wish.code !== undefined || wish.example !== undefined) return { ...wish, ...(mediaTypes && { mediaTypes }) }
  const fits = [answers.success ?? []].flat().find(({ when }) => !when || parameters[when.parameter] === when.equals)
  const types = fits?.mediaType ? [fits.mediaType] : mediaTypes
  return {
    ...wish,
    ...(fits && { code: fits.status, ...(fits.example && { example: fits.example }) }),
    ...(types && { mediaTypes: types }),
  }
}

/** The media types of an `Accept` header, the preferred ones first; undefined for none, or for one that makes no sense. */
function acceptedTypes(accept = ''): string[] | undefined {
  const ranges = accept
    .split(',')
    .map((range) => range.trim())
    .filter(Boolean)
  if (ranges.length === 0 || !ranges.every((range) => /^[\w*!#$&^.+-]+\/[\w*!#$&^.+-]+(\s*;[^,]*)?$/.test(range)))
    return undefined
  const quality = (range: string) => Number(/;\s*q=([\d.]+)/.exec(range)?.[1] ?? 1)
  return ranges.sort((a, b) => quality(b) - quality(a)).map((range) => range.replace(/\s*;.*$/, ''))
}

function notFound(
  vendor: Vendor,
  { method, path }: MockRequest,
  methods: string[],
): { answer: MockAnswer; reason: string } {
  if (methods.length > 0) {
    const allow = methods.includes('GET') ? [...methods, 'HEAD'] : methods
    return {
      answer: problem(405, 'No such method', `${path} takes ${allow.join(', ')}, not ${method}`, {
        allow: allow.join(', '),
      }),
      reason: `${method} is not a method of this URL`,
    }
  }
  const near = nearest(vendor.routes, method, path)
  const hint = near ? `; the nearest operation is ${near.target.operationId}: ${near.method} ${near.template}` : ''
  return {
    answer: problem(404, 'No such operation', `${vendor.title} has no ${method} ${path}${hint}`),
    reason: `no operation has this URL${hint}`,
  }
}

function canDecode(path: string): boolean {
  try {
    return !/[\0-\x1f\x7f]/.test(decodeURIComponent(path))
  } catch {
    return false
  }
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
