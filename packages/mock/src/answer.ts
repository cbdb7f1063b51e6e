import type { MockAnswer } from './document.ts'
import { readWish } from './prefer.ts'
import type { ParsedRequest, Violation, Wish } from './prism.ts'
import { parseBody } from './request-body.ts'
import { matchPath, nearest } from './route.ts'
import type { Endpoint, Vendor } from './vendor.ts'

/** A request to a vendor, its path relative to the server URL. */
export interface MockRequest {
  method: string
  path: string
  query: URLSearchParams
  /** Names in lower case. */
  headers: Record<string, string>
  body: Uint8Array<ArrayBuffer>
}

export interface MockAnswerSent {
  status: number
  headers: Record<string, string>
  body: string | Uint8Array<ArrayBuffer>
  operationId?: string
  /** Why the request was refused, if it was. */
  reasons: string[]
}

/** Answers a request as the vendor would. Never throws for what a caller sends. */
export async function answer(vendor: Vendor, request: MockRequest, defaults: Wish = {}): Promise<MockAnswerSent> {
  const fitting = matchPath(vendor.routes, request.path)
  const route = fitting.find(({ method }) => method === request.method)
  if (!route)
    return notRouted(
      vendor,
      request,
      fitting.map(({ method }) => method),
    )
  const endpoint = route.target
  const query = toQuery(request.query)
  const wish = { ...defaults, ...readWish(request.headers.prefer, query) }
  const { body, headers, violations: wrong } = parseBody(request, endpoint.form)
  const parsed: ParsedRequest = { method: request.method, path: request.path, query, headers, body }
  if (wrong.length > 0) return refuse(endpoint, parsed, [...(await missingCredential(endpoint, parsed)), ...wrong])
  try {
    const { violations, ...answered } = await endpoint.mocked.call(parsed, wish, { validate: true })
    if (violations.length > 0) return refuse(endpoint, parsed, violations)
    return { ...encode(endpoint, answered), operationId: endpoint.operationId, reasons: [] }
  } catch (error) {
    return {
      ...problem(
        (error as { status?: number }).status ?? 500,
        (error as Error).message,
        (error as { detail?: string }).detail ?? '',
      ),
      operationId: endpoint.operationId,
      reasons: [(error as Error).message],
    }
  }
}

/** What the spec's `x-mock` names for these violations; problem+json where the vendor's answer is unknown. */
async function refuse(endpoint: Endpoint, request: ParsedRequest, violations: Violation[]): Promise<MockAnswerSent> {
  const { when, known } = findAnswer(endpoint, violations)
  const reasons = violations.map(({ location, message }) =>
    location.length > 0 ? `${location.join('.')}: ${message}` : message,
  )
  const details = { operationId: endpoint.operationId, reasons }
  const listed = { 'sl-violations': JSON.stringify(violations).replaceAll(/[^\x20-\x7e]/g, '?') }
  if (!known) {
    const status = { unauthorized: 401, malformed: 400, invalid: 422 }[when]
    const unknown = problem(
      status,
      `The request is ${when}`,
      `How the vendor answers this is not known, so the mock answers in its own words. ${reasons.join('; ')}`,
    )
    return { ...unknown, ...details, headers: { ...unknown.headers, ...listed } }
  }
  const wish = { code: known.status, ...(known.example && { example: known.example }) }
  const { violations: _, ...answered } = await endpoint.mocked.call(
    { ...request, headers: { ...request.headers, accept: '*/*' } },
    wish,
    { validate: false },
  )
  const encoded = encode(endpoint, answered)
  return { ...encoded, ...details, headers: { ...encoded.headers, ...listed } }
}

/** A vendor looks at the credential before it looks at the body. */
async function missingCredential({ mocked }: Endpoint, request: ParsedRequest): Promise<Violation[]> {
  const { violations } = await mocked.call({ ...request, body: undefined }, {}, { validate: true })
  return violations.filter(({ code }) => code === '401')
}

function findAnswer(
  { answers }: Endpoint,
  violations: Violation[],
): { when: 'unauthorized' | 'malformed' | 'invalid'; known: MockAnswer | undefined } {
  const codes = new Set(violations.map(({ code }) => code))
  if (codes.has('401')) return { when: 'unauthorized', known: answers.unauthorized }
  if (codes.has('malformed')) return { when: 'malformed', known: answers.malformed }
  const invalid = [answers.invalid ?? []].flat()
  return { when: 'invalid', known: invalid.find(({ violation }) => violation === undefined || codes.has(violation)) }
}

/** Bytes stay bytes, JSON stays JSON (also a bare string), text stays text. */
function encode(
  { binary }: Endpoint,
  { status, headers, body }: { status: number; headers: Record<string, string>; body: unknown },
) {
  const type = headers['content-type'] ?? ''
  if (body === undefined || body === null) {
    const { 'content-type': _, ...rest } = headers
    return { status, headers: rest, body: '' }
  }
  if (binary.has(type)) return { status, headers, body: new Uint8Array(Buffer.from(String(body), 'base64')) }
  const text = typeof body === 'string' && !/[/+]json/.test(type) ? body : JSON.stringify(body)
  return { status, headers, body: text }
}

function notRouted(vendor: Vendor, { method, path }: MockRequest, methods: string[]): MockAnswerSent {
  if (methods.length > 0) {
    const refused = problem(405, 'No such method', `${path} takes ${methods.join(', ')}, not ${method}`)
    return {
      ...refused,
      headers: { ...refused.headers, allow: methods.join(', ') },
      reasons: [`${path} does not take ${method}`],
    }
  }
  const near = nearest(vendor.routes, method, path)
  const hint = near ? `; the nearest operation is ${near.target.operationId}: ${near.method} ${near.template}` : ''
  return {
    ...problem(404, 'No such operation', `${vendor.title} has no ${method} ${path}${hint}`),
    reasons: [`no operation at ${path}${hint}`],
  }
}

/** An answer in the mock's own name (RFC 9457). */
export function problem(status: number, title: string, detail: string): MockAnswerSent {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: JSON.stringify({ title, status, detail, source: '@countersign/mock' }),
    reasons: [detail],
  }
}

function toQuery(parameters: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name)
      return [name, values.length > 1 ? values : (values[0] ?? '')]
    }),
  )
}
