import type { EncodedBody, Input } from '../api.ts'
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
  const { params = {}, body: value, headers: given, signal, timeout, maxRetries, ...rest } = init
  const { bodySerializer, querySerializer, parseAs: _, middleware, ...forFetch } = rest
  const options: CallOptions = { signal: signal ?? undefined, timeout, maxRetries }
  await core.checkOptionsOfCall(known, options)
  const { path: inPath = {}, query = {}, header = {}, cookie = {} } = params
  const filled = known.path.fill(inPath) // openapi-fetch does not ask when a caller gives no path parameters at all
  const own = given && core.readHeaders(given)
  const encode = () => core.encodeBody(known.kinds, value, own?.['content-type'] ?? undefined)
  const body = value === undefined || bodySerializer ? undefined : await inTime(context, options, encode)
  const type = body && { 'content-type': body.type }
  const parameters = core.writeHeaders(known.operation, { ...header, ...cookie })
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
      querySerializer: querySerializer ?? (() => core.writeQuery(known.operation, query)),
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

/** The operation at an address. @throws InvalidInputError for an address that is only our guess, whatever the method */
function findOperation(
  context: ClientContext,
  operations: Record<string, KnownOperation>,
  method: string,
  path: string,
  { params }: RawInit,
): KnownOperation {
  const templates = context.api.operations
  const there = Object.keys(templates).filter((id) => templates[id]?.path === path)
  const id = there.find((name) => (templates[name]?.method ?? 'GET') === method)
  for (const name of id ? [id] : there) operations[name]?.operation.refuse?.()
  const known = id === undefined ? undefined : operations[id]
  const query = params?.query ?? {}
  if (known) {
    const unknown = core.unknownName(`${known.name} has no query parameter`, query, core.queryNames(known.operation))
    if (unknown) throw new core.InvalidInputError(unknown)
    return known
  }
  // What the spec does not describe is sent as it is given, and read as it comes.
  const header = Object.keys(params?.header ?? {})
  return core.knowOperation(context, 'raw', {
    method,
    path,
    query: Object.keys(query),
    header,
    accept: ['*/*'],
    empty: true,
  })
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
