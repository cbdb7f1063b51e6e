import type { EncodedBody, Input, NamedParameter } from '../api.ts'
import { core } from '../later/tools.ts'
import type { CallOptions, HeadersGiven } from '../options.ts'
import type { ClientContext, KnownOperation } from '../send/known-operation.ts'
import { sendRaw } from './send-raw.ts'

/** What openapi-fetch takes for a call, as far as it is of interest here. */
export interface RawInit extends Omit<CallOptions, 'contentType'> {
  params?: { [Place in 'path' | 'query' | 'header' | 'cookie']?: Input }
  body?: unknown
  headers?: HeadersGiven
  parseAs?: string
  bodySerializer?: unknown
  querySerializer?: unknown
  middleware?: unknown
  [other: string]: unknown
}

const forms = ['json', 'text', 'blob', 'arrayBuffer', 'formData', 'stream']

/** Options that would go around what the client does. */
const refused = ['fetch', 'baseUrl', 'pathSerializer', 'Request', 'redirect', 'method']

/**
 * Makes of a call of `raw` what openapi-fetch needs for it. Parameters and body are written as those of the methods are;
 * what is known about the call (operation, credential, signal) stays with it, whatever middleware does to its request.
 */
export async function prepareCall(
  context: ClientContext,
  operations: Record<string, KnownOperation>,
  method: string,
  path: string,
  init: RawInit,
) {
  if (!core.isObject(init) || !isGroups(init.params))
    throw new core.InvalidInputError('raw takes an object of options, whose `params` are objects by their place')
  for (const option of refused) {
    if (init[option] === undefined) continue
    throw new core.InvalidInputError(
      `\`${option}\` cannot be set for one call: it would go around what the client does`,
    )
  }
  const { parseAs } = init
  if (parseAs !== undefined && !forms.includes(parseAs))
    throw new core.InvalidInputError(`\`parseAs\` must be ${forms.join(', ')}`)
  const known = findOperation(context, operations, method, path, init)
  const described = known.id !== undescribed
  const { params = {}, body: value, headers: given, signal, timeout, maxRetries, ...rest } = init
  const { bodySerializer, querySerializer, parseAs: _, middleware, ...forFetch } = rest
  const options: CallOptions = { signal: signal ?? undefined, timeout, maxRetries }
  await core.checkOptionsOfCall(known, options)
  const { path: inPath = {}, query = {}, header = {}, cookie = {} } = params
  const input = {
    ...pathInput(context, known, path, inPath),
    ...namedInput(known, described ? params : { query }),
  }
  const filled = known.path.fill(input) // openapi-fetch does not ask when a caller gives no path parameters at all
  const more = described ? {} : core.readHeaders({ ...(header as HeadersGiven), ...cookiesOf(cookie) })
  const own = core.readHeaders({ ...more, ...(given && core.readHeaders(given)) })
  const encode = () => core.encodeBody(known.kinds, value, own['content-type'] ?? undefined)
  const body = value === undefined || bodySerializer ? undefined : await inTime(context, options, encode)
  const type = body && { 'content-type': body.type }
  const parameters = core.writeHeaders(known.operation.header ?? [], input)
  const written = core.mergeHeaders(known.headers, type, parameters, own, body?.boundary ? type : undefined)
  const { cookie: cookies, ...headers } = written
  const call = { known, options, init, body, cookies, forFetch }
  return {
    path: known.operation.path,
    init: {
      ...forFetch,
      parseAs,
      middleware,
      signal: options.signal,
      params: { path: inPath, query }, // middleware looks at them; headers and cookies are written already
      headers,
      pathSerializer: () => known.baseUrl() + filled,
      querySerializer: querySerializer ?? (() => core.writeQuery(known.operation, input)),
      ...(body
        ? { body: body.body, bodySerializer: (encoded: unknown) => encoded, duplex: 'half' }
        : { body: value, bodySerializer }),
      fetch: (request: Request) => sendRaw(context, call, request),
    },
  }
}

const isGroups = (params: unknown): boolean =>
  params === undefined ||
  (core.isObject(params) && Object.values(params).every((group) => group === undefined || core.isObject(group)))

const undescribed = 'raw'

const shapeOf = (path: string) => path.replaceAll(/\{.+?\}/g, '{}')
const namesOf = (path: string) => (path.match(/\{.+?\}/g) ?? []).map((name) => name.slice(1, -1))

/** The operation at an address. @throws InvalidInputError for an address that is only our guess, whatever the method */
function findOperation(
  context: ClientContext,
  operations: Record<string, KnownOperation>,
  method: string,
  path: string,
  { params = {} }: RawInit,
): KnownOperation {
  const templates = context.api.operations
  const there = Object.keys(templates).filter((id) => shapeOf(templates[id]?.path ?? '') === shapeOf(path))
  const id = there.find((name) => (templates[name]?.method ?? 'GET') === method)
  for (const name of id ? [id] : there) operations[name]?.operation.refuse?.()
  const known = id === undefined ? undefined : operations[id]
  if (known) return known
  // What the spec does not describe is sent as it is given, and read as it comes.
  const query = Object.keys(params.query ?? {}).map((wire) => ({
    name: `?${wire}`, // a path parameter may have the same name
    wire,
    write: (value: unknown) => core.repeated(wire, value),
  }))
  return core.knowOperation(context, undescribed, { method, path, query, accept: ['*/*'], empty: true })
}

/** The path parameters; a method may call one by another name, if another parameter has the same. */
function pathInput({ api }: ClientContext, { id, path }: KnownOperation, template: string, given: Input): Input {
  const names = namesOf(api.operations[id]?.path ?? template)
  return Object.fromEntries(
    namesOf(template)
      .map((name, index) => [names[index] ?? name, given[name]])
      .filter(([name]) => path.names.includes(`${name}`)),
  )
}

/** The other parameters: `raw` takes them by the names with which they travel, methods by those of the input. */
function namedInput({ name, operation }: KnownOperation, params: NonNullable<RawInit['params']>): Input {
  const { query = [], header = [] } = operation
  const inQuery = query.map((parameter) =>
    typeof parameter === 'string' ? { name: parameter, wire: parameter } : parameter,
  )
  const read = (kind: string, parameters: readonly NamedParameter[], given: Input = {}) => {
    const wires = parameters.map(({ wire }) => wire)
    const unknown = core.unknownName(`${name} has no ${kind}`, given, wires)
    if (unknown) throw new core.InvalidInputError(unknown)
    return parameters.map((parameter) => [parameter.name, given[parameter.wire]])
  }
  const inPlace = (place: string) => header.filter((parameter) => parameter.place === place)
  return Object.fromEntries([
    ...read('query parameter', inQuery, params.query),
    ...read('header parameter', inPlace('header'), params.header),
    ...read('cookie parameter', inPlace('cookie'), params.cookie),
  ])
}

function cookiesOf(cookies: Input): Record<string, string> {
  const given = Object.entries(cookies).filter(([, value]) => value !== undefined && value !== null)
  const texts = given.map(([name, value]) => `${name}=${encodeURIComponent(core.plainValue('Cookie', name, value))}`)
  return texts.length > 0 ? { cookie: texts.join('; ') } : {}
}

/** Reading a caller's stream must end with the call. */
const inTime = (
  { timeout: usual }: ClientContext,
  { signal, timeout = usual }: CallOptions,
  encode: () => EncodedBody | Promise<EncodedBody>,
): Promise<EncodedBody> =>
  core.timed(
    timeout,
    signal,
    () => new core.InvalidInputError(`The body could not be read within ${timeout} ms`),
    async () => encode(),
  )
