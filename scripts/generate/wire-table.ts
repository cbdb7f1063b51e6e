import { Code, callOf, quote } from './print.ts'
import {
  type ListedOperation,
  listOperations,
  type MediaType,
  type Operation,
  type Parameter,
  type ResponseObject,
  resolve,
  type Schema,
  type SecurityScheme,
  type Spec,
} from './spec.ts'

/** What the client needs to know at run time, and nothing it can tell without: facts that hold by default are left out. */
export function wireTable(vendor: string, spec: Spec, ownMultipart: boolean) {
  const schemes = Object.entries(spec.components.securitySchemes ?? {}).filter(([, { type }]) => type !== 'oauth2')
  const operations = listOperations(spec).map((listed) => [
    listed.operation.operationId,
    wireOperation(spec, listed, ownMultipart),
  ])
  return {
    vendor,
    servers: spec.servers.flatMap(({ url, variables }) => (variables ? [] : [url])),
    schemes: Object.fromEntries(schemes.map(([name, scheme]) => [name, securityScheme(scheme)])),
    security: schemeNames(spec, spec.security ?? []),
    failure: failure(spec.info['x-failure']),
    sensitive: sensitiveNames(spec),
    operations: Object.fromEntries(operations),
  }
}

function wireOperation(spec: Spec, { path, method, operation, parameters }: ListedOperation, ownMultipart: boolean) {
  const named = (place: Parameter['in']) =>
    optional(parameters.filter((parameter) => parameter.in === place).map(({ name }) => name))
  const inferred = inferredPath(operation)
  return {
    method: method === 'get' ? undefined : method.toUpperCase(),
    path,
    query: optional(parameters.filter((parameter) => parameter.in === 'query').map(queryParameter)),
    header: named('header'),
    body: bodies(method, Object.keys(operation.requestBody?.content ?? {}), ownMultipart),
    accept: accepted(spec, operation.responses),
    empty: mayBeEmpty(spec, operation.responses),
    security: operation.security && schemeNames(spec, operation.security),
    inferred: inferred === undefined ? undefined : callOf('guessed', inferred),
    idempotent: operation['x-idempotent'],
    paginate: pagination(operation['x-pagination']),
    failure: failure(operation['x-failure']),
  }
}

const unlessJsonAlone = (types: string[]) => (types.length === 1 && types[0] === 'application/json' ? undefined : types)
const optional = <Item>(items: Item[]) => (items.length > 0 ? items : undefined)

/** The media types of the successful answers; left out when it is JSON alone. */
function accepted(spec: Spec, responses: Responses) {
  const types = [...new Set(successes(spec, responses).flatMap(({ content = {} }) => Object.keys(content)))]
  return unlessJsonAlone(types)
}

/** Why the path is only our guess; undefined where a page has it. The source that names no aspect covers the path, too. */
export function inferredPath({ 'x-source': source = [] }: Operation): string | undefined {
  const sources = [source].flat()
  const decisive = sources.find(({ of }) => of?.includes('path')) ?? sources.find(({ of }) => !of)
  return decisive?.basis === 'inferred' ? (decisive.note ?? '').trim() : undefined
}

/** Whether a success may come without a body: none is declared, or the declared one is only our guess. */
function mayBeEmpty(spec: Spec, responses: Responses) {
  const bodies = successes(spec, responses).map(({ content }) => content)
  const described = bodies.some((content) => content)
  return described && bodies.some((content) => !content || Object.values(content).some(isGuessed)) ? true : undefined
}

/** A body that the vendor does not show anywhere may as well be missing. */
export const isGuessed = (media: MediaType) =>
  [media['x-source'] ?? []].flat().some(({ basis, of }) => basis === 'inferred' && (!of || of.includes('body')))

type Responses = ListedOperation['operation']['responses']

const successes = (spec: Spec, responses: Responses) =>
  Object.entries(responses).flatMap(([status, response]) =>
    status.startsWith('2') ? [resolve<ResponseObject>(spec, response)] : [],
  )

/** The names of the schemes that fit, the preferred one first. OAuth is how a token is got, it travels as bearer does. */
function schemeNames({ components }: Spec, requirements: Record<string, string[]>[]) {
  const names = requirements.map((requirement) => Object.keys(requirement))
  if (names.some((alternative) => alternative.length > 1)) {
    throw new Error('An operation that needs two credentials at once is not supported by the client')
  }
  return names.flat().flatMap((name) => (components.securitySchemes?.[name]?.type === 'oauth2' ? [] : [[name]]))
}

function securityScheme({ type, scheme, in: place, name }: SecurityScheme) {
  if (type === 'apiKey') return new Code(`${place === 'query' ? 'queryKey' : 'headerKey'}(${quote(name ?? '')})`)
  return new Code(scheme === 'basic' ? 'basic' : 'bearer')
}

function failure(shape: Spec['info']['x-failure']) {
  if (!shape) return undefined
  const { schemas: _, when, each, ...rest } = shape
  const find = when
    ? callOf('failsWhen', when)
    : each && callOf('failsInItems', each.items, each.error, ...(each.success ? [each.success] : []))
  return { find, ...rest }
}

function pagination(declared: Operation['x-pagination']) {
  if (!declared) return undefined
  const { source: _, size: __, ...rest } = declared
  return callOf(declared.cursor ? 'cursorPages' : 'numberedPages', rest)
}

const queryParameter = ({ name, explode }: Parameter) => (explode === false ? callOf('commas', name) : name)

/** The ways in which a body is sent; left out where it is the usual one of the method. */
function bodies(method: string, types: string[], ownMultipart: boolean) {
  const usual = /^p/.test(method) ? 'application/json' : ''
  if (types.join() === usual) return undefined
  const form = types.includes('multipart/form-data')
  const bytes = types.filter((type) => !/json$|^multipart/.test(type))
  const json = types.filter((type) => /json$/.test(type))
  return [
    ...json.map((type) => callOf('json', ...(type === 'application/json' ? [] : [type]))),
    ...(form ? [ownMultipart ? new Code('multipart') : callOf('formData')] : []),
    ...(bytes.length > 0 ? [callOf('bytes', ...bytes)] : []),
  ]
}

/** Names of all fields and parameters that carry credentials, personal data or signature images. */
function sensitiveNames(spec: Spec) {
  const names = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { properties, name, in: place } = node as Schema & Partial<Parameter>
    if (name && place && (node as Parameter)['x-sensitive']) names.add(name)
    for (const [property, schema] of Object.entries(properties ?? {})) if (schema['x-sensitive']) names.add(property)
    Object.values(node).forEach(visit)
  }
  visit(spec.paths)
  visit(spec.webhooks ?? {})
  visit(spec.components)
  return optional([...names].sort())
}
