// The only file that imports Prism.
import type { Operation } from '@countersign/openapi'
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpRequest,
  type ProblemJsonError,
} from '@stoplight/prism-http'
import * as deserializers from '@stoplight/prism-http/dist/validator/deserializers/index.js'
import type { ParsedRequest } from './request/parsed-request.ts'
import { headersFor, type Places, violationsOf } from './request/places.ts'
import type { Wish } from './request/prefer.ts'
import { NoAnswer } from './spec/no-answer.ts'
import type { Violation } from './spec/violation.ts'

type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]
type Request = NonNullable<PrismOperation['request']>
type HeaderParameter = NonNullable<Request['headers']>[number]
type Logger = Parameters<typeof createInstance>[1]['logger']

const levels = ['success', 'trace', 'debug', 'info', 'warn', 'error', 'fatal']
const silent = {
  child: () => silent,
  ...Object.fromEntries(levels.map((level) => [level, () => {}])),
} as unknown as Logger
const settings = { isProxy: false, validateResponse: false, errors: false, upstreamProxy: undefined } as const
const components = {
  logger: silent,
  // The mock's own router has found the operation already.
  route: ({ resources: [operation] }: { resources: PrismOperation[] }) =>
    ({ _tag: 'Right', right: operation as PrismOperation }) as const,
}
const withoutChecks = { ...settings, checkSecurity: false, validateRequest: false, mock: { dynamic: false } }
const withChecks = { ...settings, checkSecurity: true, validateRequest: true, mock: { dynamic: false } }
const answering = createInstance(withoutChecks, components)
const nothing = { _tag: 'Right', right: { statusCode: 200, headers: {}, body: undefined } } as const
const checking = createInstance(withChecks, { ...components, mock: () => () => nothing })

// A list or an object that is not there has no text to split: Prism 5.14 throws.
const { simple } = deserializers.header
deserializers.header.simple = (name, parameters, ...rest) =>
  parameters[name] === undefined ? undefined : simple(name, parameters, ...rest)

/** Which of the documented answers: a status, the media type by its place in the list, an example by name. */
export interface Choice extends Pick<Wish, 'example' | 'dynamic' | 'seed'> {
  status: number
  content?: number | undefined
}

export interface PrismAnswer {
  status: number
  headers: Record<string, unknown>
  body: unknown
}

/** One operation of a spec, ready to be called. */
export interface Mocked {
  validate(request: ParsedRequest): Promise<Violation[]>
  /** @throws NoAnswer when Prism cannot make one, e.g. of a schema that is too complex */
  answer(choice: Choice): Promise<PrismAnswer>
  /** Whether the schema of an answer allows a body. */
  allows(choice: Choice, body: unknown): Promise<boolean>
}

/** Loads one operation. @param slice an OpenAPI document that holds it and all it refers to */
export async function loadOperation({ method, path }: Operation, slice: object): Promise<Mocked> {
  const all = await getHttpOperationsFromSpec(slice)
  const operation = all.find((candidate) => candidate.method === method && candidate.path === path)
  if (!operation) throw new NoAnswer(501, 'Unknown to Prism', `Prism cannot read ${method.toUpperCase()} ${path}`)
  const places = movePlaces(operation)
  operation.security = openSecurity(operation.security)
  if (operation.request?.body) operation.request.body.required = false // seen to before, since `0` and `false` are bodies
  for (const content of operation.request?.body?.contents ?? []) {
    // Forms are parsed already, which Prism would do again.
    content.mediaType = formName(content.mediaType)
  }
  // Which media type it is to be is decided before: a range or a nonsensical one is more than Prism can tell apart.
  for (const { contents = [] } of operation.responses)
    for (const [index, content] of contents.entries()) content.mediaType = contentName(index)
  return {
    validate: (request) => validate(operation, places, request),
    answer: (choice) => answer(operation, choice),
    allows: (choice, body) => allows(operation, choice, body),
  }
}

const forms: Record<string, string> = {
  'multipart/form-data': 'application/vnd.countersign.form',
  'application/x-www-form-urlencoded': 'application/vnd.countersign.fields',
}
const formName = (type: string) => forms[type] ?? type
const contentName = (index: number) => `application/vnd.countersign.content-${index}`

/**
 * Parameters in the path and in cookies become headers of names of their own: the router has taken the path apart
 * already, and Prism looks at no cookie. Those that nothing can be wrong with are left out.
 */
function movePlaces(operation: PrismOperation): Places {
  const places: Places = new Map()
  const { request } = operation
  if (!request) return places
  const rest: NonNullable<Request['path']> = []
  const headers = (request.headers ?? []).filter(
    ({ name }) => !['accept', 'content-type', 'authorization'].includes(name.toLowerCase()),
  )
  const move = (parameter: object & { name: string }, place: 'path' | 'cookie') => {
    const name = `${place}-${places.size}`
    places.set(name, { place, name: parameter.name })
    headers.push({ ...parameter, name, style: 'simple' } as HeaderParameter)
  }
  for (const parameter of request.path ?? []) {
    if (parameter.style && parameter.style !== 'simple') rest.push(parameter)
    else if (!takesAnyText(parameter)) move(parameter, 'path')
  }
  for (const parameter of request.cookie ?? []) move(parameter, 'cookie')
  for (const parameter of [...headers, ...(request.query ?? []), ...rest]) delete parameter.deprecated
  request.headers = headers
  if (rest.length > 0) request.path = rest
  else delete request.path
  delete request.cookie
  return places
}

function takesAnyText({ schema = {} }: { schema?: HeaderParameter['schema'] }): boolean {
  const known = ['type', 'minLength', 'description', 'examples', '$schema']
  const { type, minLength = 0 } = schema
  return (
    type === 'string' &&
    minLength <= 1 &&
    Object.keys(schema).every((keyword) => known.includes(keyword) || keyword.startsWith('x-'))
  )
}

/** A client certificate is no matter of HTTP; and where no credential is needed, a strange one is none. */
function openSecurity(security: PrismOperation['security'] = []): NonNullable<PrismOperation['security']> {
  const checked = security.map((alternative) => alternative.filter(({ type }) => type !== 'mutualTLS'))
  return checked.some((alternative) => alternative.length === 0) ? [] : checked
}

async function validate(operation: PrismOperation, places: Places, parsed: ParsedRequest): Promise<Violation[]> {
  const { path, query, body, type } = parsed
  const given = headersFor(places, parsed)
  const { 'content-length': _, 'content-type': __, ...rest } = given
  const request = {
    method: operation.method as IHttpRequest['method'],
    url: { path, query },
    headers: type === '' ? rest : { ...rest, 'content-type': formName(type) },
    body,
  }
  const result = await checking.request(request, [operation], withChecks)()
  if (result._tag === 'Left') throw asNoAnswer(result.left)
  return violationsOf(places, query, given, result.right.validations.input)
}

const anyRequest = ({ method }: PrismOperation): IHttpRequest => ({
  method: method as IHttpRequest['method'],
  url: { path: '/' },
  headers: {},
})

async function answer(
  operation: PrismOperation,
  { status, content, example, dynamic = false, seed }: Choice,
): Promise<PrismAnswer> {
  const mock = {
    code: status,
    dynamic,
    ...(example !== undefined && { exampleKey: example }),
    ...(content !== undefined && { mediaTypes: [contentName(content)] }),
    ...(seed !== undefined && { seed }),
  }
  const result = await answering.request(anyRequest(operation), [operation], { ...withoutChecks, mock })()
  if (result._tag === 'Left') throw asNoAnswer(result.left)
  const { statusCode: code, headers = {}, body } = result.right.output
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
  return { status: code, headers: Object.fromEntries(named), body }
}

async function allows(operation: PrismOperation, { status, content }: Choice, body: unknown): Promise<boolean> {
  if (content === undefined) return true
  const output = { statusCode: status, headers: { 'content-type': contentName(content) }, body }
  const judging = createInstance(withoutChecks, {
    ...components,
    mock: () => () => ({ _tag: 'Right', right: output }) as const,
  })
  const config = { ...withoutChecks, validateResponse: true }
  const result = await judging.request(anyRequest(operation), [operation], config)()
  // Headers are not asked for here.
  return (
    result._tag === 'Right' &&
    result.right.validations.output.every(({ severity, path: [place] = [] }) => severity !== 0 || place !== 'body')
  )
}

/** Prism reports some of its errors with a status, and the same ones as plain text after it has tried a default response. */
function asNoAnswer(error: Error): NoAnswer {
  const { status, detail, message } = error as Partial<ProblemJsonError> & Error
  const [title = ''] = message.replaceAll(/https:\S+#\w+: /g, '').split('\n')
  return new NoAnswer(status ?? 500, title, detail ?? title)
}
