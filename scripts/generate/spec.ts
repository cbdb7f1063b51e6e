/** The part of a bundled OpenAPI 3.1 document that the generator reads. */
export interface Spec {
  info: { title: string; 'x-failure'?: Failure; 'x-source'?: Source | Source[] }
  servers: { url: string; variables?: Record<string, { default: string; enum?: string[] }> }[]
  security?: Record<string, string[]>[]
  paths: Record<string, PathItem>
  webhooks?: Record<string, PathItem>
  components: {
    schemas?: Record<string, Schema>
    parameters?: Record<string, Parameter>
    responses?: Record<string, ResponseObject>
    securitySchemes?: Record<string, SecurityScheme>
  }
}

export const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'] as const
export type PathItem = { parameters?: (Parameter | Reference)[] } & { [Method in (typeof methods)[number]]?: Operation }

export interface Operation {
  operationId: string
  summary: string
  description?: string
  deprecated?: boolean
  externalDocs?: { url: string; description?: string }
  security?: Record<string, string[]>[]
  parameters?: (Parameter | Reference)[]
  requestBody?: { description?: string; required?: boolean; content: Record<string, MediaType> }
  responses: Record<string, ResponseObject | Reference>
  'x-idempotent'?: boolean
  'x-pagination'?: { items?: string; size?: string; cursor?: Record<string, string>; [key: string]: unknown }
  'x-failure'?: Failure
  'x-source'?: Source | Source[]
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  description?: string
  required?: boolean
  deprecated?: boolean
  explode?: boolean
  schema: Schema
  'x-sensitive'?: string
}

export interface ResponseObject {
  description: string
  content?: Record<string, MediaType>
}

export interface MediaType {
  schema: Schema
  'x-source'?: Source | Source[]
}

export interface Reference {
  $ref: string
}

export interface Schema {
  $ref?: string
  description?: string
  type?: string | string[]
  format?: string
  default?: unknown
  items?: Schema
  oneOf?: Schema[]
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  'x-sensitive'?: string
  'x-extensible-enum'?: string[]
}

export interface SecurityScheme {
  type: 'apiKey' | 'http' | 'oauth2'
  scheme?: string
  in?: 'header' | 'query' | 'cookie'
  name?: string
}

export interface Failure {
  schemas?: string[]
  when?: unknown[]
  each?: { items: string; error: string; success?: string[] }
  [key: string]: unknown
}

export interface Source {
  page?: string
  basis: string
  /** What the entry covers; everything that no other entry does when left out. */
  of?: string[]
  note?: string
}

/** Follows a `$ref` inside the bundle. */
export function resolve<Node extends object>(spec: Spec, node: Node | Reference): Node {
  if (!('$ref' in node) || typeof node.$ref !== 'string') return node as Node
  const keys = node.$ref.slice(2).split('/')
  const target = keys.reduce<unknown>((parent, key) => (parent as Record<string, unknown>)[unescapePointer(key)], spec)
  return resolve(spec, target as Node)
}

/** The name of the component a `$ref` points to. */
export const componentName = (reference: string) => unescapePointer(reference.split('/').at(-1) ?? '')

const unescapePointer = (key: string) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')

/** Every operation with its URL, its method and all its parameters (those of the path included), in the spec's order. */
export function listOperations(spec: Spec) {
  return Object.entries(spec.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      if (!operation) return []
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((node) =>
        resolve<Parameter>(spec, node),
      )
      return [{ path, method, operation, parameters }]
    }),
  )
}

export type ListedOperation = ReturnType<typeof listOperations>[number]
