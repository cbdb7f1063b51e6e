import type { EncodedBody, Input } from '../api.ts'
import type { ClientContext, KnownOperation } from '../known-operation.ts'
import type { CallOptions, HeadersGiven } from '../options.ts'
import type { Tools } from './raw.ts'
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

/** Options that would go around what the client does. */
const refused = ['fetch', 'baseUrl', 'pathSerializer', 'Request', 'redirect', 'method']

/**
 * Makes of a call of `raw` what openapi-fetch needs for it. Parameters and body are written as those of the methods are;
 * what is known about the call (operation, credential, signal) stays with it, whatever middleware does to its request.
 */
export async function prepareCall(context: ClientContext, tools: Tools, method: string, path: string, init: RawInit) {
  for (const option of refused) {
    if (init[option] === undefined) continue
    throw new tools.InvalidInputError(
      `\`${option}\` cannot be set for one call: it would go around what the client does`,
    )
  }
  const known = findOperation(context, tools, method, path, init)
  const { params = {}, body: value, headers: given, signal, timeout, maxRetries, ...rest } = init
  const { bodySerializer, querySerializer, parseAs, middleware, ...forFetch } = rest
  const options: CallOptions = { signal: signal ?? undefined, timeout, maxRetries }
  tools.checkCallOptions(known.name, options)
  const { path: inPath = {}, query = {}, header = {}, cookie = {} } = params
  const filled = known.path.fill(inPath) // openapi-fetch does not ask when a caller gives no path parameters at all
  const own = given && tools.readHeaders(given)
  const encode = () => tools.encodeBody(known.kinds, value, own?.['content-type'] ?? undefined)
  const body = value === undefined || bodySerializer ? undefined : await inTime(context, tools, options, encode)
  const type = body && { 'content-type': body.type }
  const parameters = tools.writeHeaders(known.operation, { ...header, ...cookie })
  const written = tools.mergeHeaders(known.headers, type, parameters, own, body?.boundary ? type : undefined)
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
      querySerializer: querySerializer ?? (() => tools.writeQuery(known.operation, query)),
      ...(body
        ? { body: body.body, bodySerializer: (encoded: unknown) => encoded, duplex: 'half' }
        : { body: value, bodySerializer }),
      fetch: (request: Request) => sendRaw(context, tools, call, request),
    },
  }
}

/** The operation at an address. @throws InvalidInputError for an address that is only our guess, whatever the method */
function findOperation(context: ClientContext, tools: Tools, method: string, path: string, { params }: RawInit) {
  const templates = context.api.operations
  const there = Object.keys(templates).filter((id) => templates[id]?.path === path)
  const id = there.find((name) => (templates[name]?.method ?? 'GET') === method)
  for (const name of id ? [id] : there) context.operations[name]?.operation.refuse?.()
  const known = id === undefined ? undefined : context.operations[id]
  const query = Object.keys(params?.query ?? {})
  if (!known) return knowUndescribed(context, tools, { method, path, query, header: Object.keys(params?.header ?? {}) })
  const names = known.operation.query?.map((parameter) => (typeof parameter === 'string' ? parameter : parameter.name))
  tools.checkInput(known.name, params?.query ?? {}, names ?? [])
  return known
}

/** What the spec does not describe is sent as it is given, and read as it comes. */
const knowUndescribed = (
  context: ClientContext,
  { knowOperation }: Tools,
  operation: Pick<KnownOperation['operation'], 'path' | 'method' | 'query' | 'header'>,
): KnownOperation => knowOperation(context, undefined, 'raw', { ...operation, accept: ['*/*'], empty: true })

/** Reading a caller's stream must end with the call. */
async function inTime(
  { transmission }: ClientContext,
  { timed, InvalidInputError }: Tools,
  { signal, timeout = transmission.timeout }: CallOptions,
  encode: () => EncodedBody | Promise<EncodedBody>,
): Promise<EncodedBody> {
  const expired = (_: unknown, reject: (reason: unknown) => void) =>
    reject(new InvalidInputError(`The body could not be read within ${timeout} ms`))
  return timed<EncodedBody>(timeout, signal, expired, async () => encode())
}
