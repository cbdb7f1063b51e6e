/** A bundled spec, as far as contract tests read it. */
export interface Spec {
  paths: Record<string, Record<string, unknown>>
  components: Record<string, Record<string, unknown>>
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
  /** Properties of a form that are bytes. */
  files: string[]
}

/** An operation with the examples of all its bodies. */
export interface Listed {
  operationId: string
  method: string
  path: string
  parameters: Parameter[]
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
          requests: examplesOf(spec, operation.requestBody?.content),
          responses: Object.entries(operation.responses).map(([status, response]) => ({
            status,
            examples: examplesOf(spec, follow<{ content?: Record<string, MediaType> }>(spec, response).content),
          })),
        },
      ]
    }),
  )
}

function examplesOf(spec: Spec, content: Record<string, MediaType> = {}): Example[] {
  return Object.entries(content).flatMap(([mediaType, { schema, examples = {} }]) =>
    Object.entries(examples).map(([name, example]) => ({
      mediaType,
      name,
      value: follow<{ value: unknown }>(spec, example).value,
      binary: follow<Schema>(spec, schema ?? {}).format === 'binary',
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
