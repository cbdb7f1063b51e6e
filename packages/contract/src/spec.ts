/** A bundled spec, as far as contract tests read it. */
export interface Spec {
  paths: Record<string, Record<string, unknown>>
  components: Record<string, Record<string, unknown>>
  security?: Record<string, string[]>[]
}

interface SecurityScheme {
  type: string
  scheme?: string
  in?: string
  name?: string
}

interface Parameter {
  name: string
  in: string
  required?: boolean
  example?: unknown
  schema: { type?: string; format?: string; default?: unknown; 'x-extensible-enum'?: string[]; enum?: unknown[] }
}

interface Schema {
  format?: string
  items?: Schema
  properties?: Record<string, Schema>
}

interface MediaType {
  schema?: Schema
  examples?: Record<string, { $ref: string }>
}

interface Operation {
  operationId: string
  parameters?: unknown[]
  security?: Record<string, string[]>[]
  requestBody?: { content: Record<string, MediaType> }
  responses: Record<string, unknown>
}

/** One example of one body. */
export interface Example {
  mediaType: string
  /** The key that `Prefer: example=` takes. */
  name: string
  value: unknown
  /** The body is bytes. */
  binary: boolean
  /** JSON Pointer of its schema in the spec. */
  schemaPointer: string
  /** Properties of a form that are bytes. */
  files: string[]
}

/** An operation with the examples of all its bodies. */
export interface Listed {
  operationId: string
  method: string
  path: string
  parameters: Parameter[]
  /** Headers with a credential of the kind that the operation asks for. */
  credential: Record<string, string>
  requests: Example[]
  responses: { status: string; examples: Example[] }[]
}

const methods = ['get', 'put', 'post', 'delete', 'patch']

/** Every operation of a spec. */
export function listOperations(spec: Spec): Listed[] {
  return Object.entries(spec.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as Operation | undefined
      if (!operation) return []
      const parameters = [...((item.parameters as unknown[]) ?? []), ...(operation.parameters ?? [])]
      return [
        {
          operationId: operation.operationId,
          method: method.toUpperCase(),
          path,
          parameters: parameters.map((parameter) => follow<Parameter>(spec, parameter)),
          credential: credentialFor(spec, operation),
          requests: examplesOf(spec, operation.requestBody?.content, pointer('paths', path, method, 'requestBody')),
          responses: Object.entries(operation.responses).map(([status, response]) => ({
            status,
            examples: examplesOf(
              spec,
              follow<{ content?: Record<string, MediaType> }>(spec, response).content,
              (response as { $ref?: string }).$ref?.slice(1) ?? pointer('paths', path, method, 'responses', status),
            ),
          })),
        },
      ]
    }),
  )
}

/** The first alternative that travels in headers. */
function credentialFor(spec: Spec, { security = spec.security ?? [] }: Operation): Record<string, string> {
  const names = security.flatMap((alternative) => Object.keys(alternative))
  const schemes = names.map((name) => spec.components.securitySchemes?.[name] as SecurityScheme)
  const [scheme] = schemes.filter(({ in: place }) => place === undefined || place === 'header')
  if (!scheme) return {}
  if (scheme.type === 'apiKey') return { [scheme.name ?? '']: 'k' }
  return { authorization: scheme.scheme === 'basic' ? 'Basic YTpi' : 'Bearer t' }
}

const pointer = (...keys: string[]) =>
  keys.map((key) => `/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')

function examplesOf(spec: Spec, content: Record<string, MediaType> = {}, at: string): Example[] {
  return Object.entries(content).flatMap(([mediaType, { schema, examples = {} }]) =>
    Object.entries(examples).map(([name, example]) => ({
      mediaType,
      name,
      value: follow<{ value: unknown }>(spec, example).value,
      binary: follow<Schema>(spec, schema ?? {}).format === 'binary',
      schemaPointer: `${at}${pointer('content', mediaType, 'schema')}`,
      files: mediaType === 'multipart/form-data' ? binaryProperties(spec, schema) : [],
    })),
  )
}

function binaryProperties(spec: Spec, schema: unknown): string[] {
  const properties = Object.entries(follow<Schema>(spec, schema).properties ?? {})
  return properties.flatMap(([name, property]) => {
    const { format, items } = follow<Schema>(spec, property)
    return (items ?? { format }).format === 'binary' ? [name] : []
  })
}

function follow<Node>(spec: Spec, node: unknown): Node {
  const reference = (node as { $ref?: string }).$ref
  if (reference === undefined) return node as Node
  const keys = reference.slice(2).split('/')
  const target = keys.reduce<unknown>(
    (parent, key) => (parent as Record<string, unknown>)[decodeURIComponent(key)],
    spec,
  )
  return follow<Node>(spec, target)
}

/** A plausible value for a required parameter. */
export function valueFor({ schema, example }: Parameter): unknown {
  if (example !== undefined) return example
  if (schema.default !== undefined) return schema.default
  const known = schema.enum?.[0] ?? schema['x-extensible-enum']?.[0]
  if (known !== undefined) return known
  if (schema.type === 'integer') return 1
  if (schema.type === 'boolean') return true
  if (schema.type === 'array') return ['ines.roche@example.com']
  return schema.format === 'uuid' ? '3f1c2b7a-9d40-4e58-6c21-08dc5a7be310' : 'ines.roche@example.com'
}
