/** The checker's own small reading of OpenAPI 3.0 and 3.1: it must not share a mistake with what it checks. */
export type Json = Record<string, unknown>

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const unescapeKey = (key: string) => {
  try {
    return decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')
  } catch {
    return key.replaceAll('~1', '/').replaceAll('~0', '~')
  }
}

/** What a `$ref` of the document leads to. */
export const lookUp = (document: Json, reference: string): unknown =>
  reference
    .replace(/^#\/?/, '')
    .split('/')
    .filter((key) => key !== '')
    .reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? (at as Json)[unescapeKey(key)] : undefined),
      document,
    )

/** A node, or what its references lead to. */
export function resolve(document: Json, node: unknown): Json {
  let at = node
  for (let count = 0; count < 50 && isJson(at) && typeof at.$ref === 'string'; count++) at = lookUp(document, at.$ref)
  return isJson(at) ? at : {}
}

export interface SourceParameter {
  name: string
  in: string
  required: boolean
  style: string
  explode: boolean
  schema: unknown
  /** It travels as JSON text. */
  json: boolean
}

/** An operation as the source has it. */
export interface SourceOperation {
  method: string
  path: string
  /** Possible beginnings of its URL; a relative one stands for any host. */
  servers: string[]
  parameters: SourceParameter[]
  body: { required: boolean; content: Record<string, Json> } | undefined
  responses: Record<string, Json>
  /** Alternatives of security schemes that are needed together. */
  security: Json[][]
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
const ignoredHeaders = ['accept', 'content-type', 'authorization']

/** Every operation of a document. */
export function listOperations(document: Json): SourceOperation[] {
  return Object.entries(isJson(document.paths) ? document.paths : {}).flatMap(([path, written]) => {
    if (path.startsWith('x-')) return []
    const item = resolve(document, written)
    return methods.flatMap((method) => (isJson(item[method]) ? [read(document, path, method, item, item[method])] : []))
  })
}

function read(document: Json, path: string, method: string, item: Json, operation: Json): SourceOperation {
  const parameters = new Map<string, SourceParameter>()
  for (const written of [item.parameters, operation.parameters].flat()) {
    if (!isJson(written)) continue
    const parameter = readParameter(resolve(document, written))
    if (parameter.in === 'header' && ignoredHeaders.includes(parameter.name.toLowerCase())) continue
    parameters.set(`${parameter.in} ${parameter.name}`, parameter)
  }
  const body = operation.requestBody === undefined ? undefined : resolve(document, operation.requestBody)
  const responses = Object.entries(isJson(operation.responses) ? operation.responses : {})
  return {
    method: method.toUpperCase(),
    path,
    servers:
      [operation.servers, item.servers, document.servers, [{ url: '/' }]]
        .filter((list): list is Json[] => Array.isArray(list) && list.length > 0)[0]
        ?.flatMap(urlsOf) ?? [],
    parameters: [...parameters.values()],
    body: body && {
      required: body.required === true,
      content: (isJson(body.content) ? body.content : {}) as Record<string, Json>,
    },
    responses: Object.fromEntries(
      responses
        .filter(([status]) => !status.startsWith('x-'))
        .map(([status, response]) => [status, resolve(document, response)]),
    ),
    security: securityOf(document, operation),
  }
}

function readParameter(node: Json): SourceParameter {
  const place = String(node.in)
  const style =
    typeof node.style === 'string' ? node.style : place === 'query' || place === 'cookie' ? 'form' : 'simple'
  const [content] = Object.entries(isJson(node.content) ? node.content : {})
  return {
    name: String(node.name),
    in: place,
    required: node.required === true || place === 'path',
    style,
    explode: typeof node.explode === 'boolean' ? node.explode : style === 'form',
    schema: content ? (content[1] as Json).schema : node.schema,
    json: content !== undefined && /json/.test(content[0]),
  }
}

function urlsOf({ url, variables }: Json): string[] {
  const values = Object.entries(isJson(variables) ? variables : {})
  return [
    values
      .reduce(
        (text, [name, variable]) => text.replaceAll(`{${name}}`, String((variable as Json).default ?? '')),
        String(url),
      )
      // The usual port is not written.
      .replace(/^(http:\/\/[^/]+):80(?=\/|$)|^(https:\/\/[^/]+):443(?=\/|$)/, '$1$2'),
  ]
}

function securityOf(document: Json, operation: Json): Json[][] {
  const declared = Array.isArray(operation.security) ? operation.security : document.security
  const { securitySchemes = {} } = isJson(document.components) ? document.components : {}
  return (Array.isArray(declared) ? declared : [])
    .filter(isJson)
    .map((together) => Object.keys(together).map((name) => resolve(document, (securitySchemes as Json)[name])))
}
