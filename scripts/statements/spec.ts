import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { isObject } from '../lint-plugin/rule.ts'

type Node = Record<string, unknown>

/** A schema, without the `$ref` that led to it; `name` is the component it came from. */
export interface Shape {
  name: string | undefined
  node: Node
}
export interface Parameter {
  name: string
  in: string
  required: boolean
  /** Whether each value of a list travels as a parameter of its own. */
  explode: boolean
  shape: Shape
}
export interface Operation {
  method: string
  path: string
  parameters: Parameter[]
  bodyRequired: boolean
  bodies: Record<string, Shape>
  answers: Record<string, { headers: string[]; bodies: Record<string, Shape> }>
}

/** What the facts are compared with. The only place here that knows how a bundle is laid out. */
export interface Spec {
  servers: string[]
  credentials: Node[]
  operation(id: string): Operation | undefined
  schema(name: string): Shape | undefined
  /** The field at a path such as `items.owner.id`; arrays are looked into. */
  field(shape: Shape, path: string): { shape: Shape; required: boolean } | undefined
  /** The values that are listed, of an array those of its items. */
  values(shape: Shape): unknown[]
  accepts(shape: Shape, value: unknown): boolean
}

const members = (node: unknown): [string, unknown][] => (isObject(node) ? Object.entries(node) : [])

/** Every URL a server stands for: its template, and the template filled with each known value of its variables. */
function urls(server: Node): string[] {
  let found = [String(server.url)]
  for (const [name, variable] of members(server.variables)) {
    const { enum: values, default: first } = variable as { enum?: string[]; default?: string }
    found = found.flatMap((url) => (values ?? [first ?? '']).map((value) => url.replaceAll(`{${name}}`, value)))
  }
  return [...new Set([String(server.url), ...found])]
}

export function readSpec(bundle: Node): Spec {
  const components = (bundle.components ?? {}) as Record<string, Node>
  const resolve = (node: unknown): Shape => {
    let name: string | undefined
    let at = node
    while (isObject(at) && typeof at.$ref === 'string') {
      const keys = at.$ref.slice(2).split('/')
      name = keys.at(-1)
      at = keys.reduce<unknown>((parent, key) => (isObject(parent) ? parent[key] : undefined), bundle)
    }
    return { name, node: isObject(at) ? at : {} }
  }
  const bodies = (content: unknown) =>
    Object.fromEntries(members(content).map(([type, body]) => [type, resolve((body as Node).schema)]))

  const operations = new Map<string, Operation>()
  for (const [path, item] of [...members(bundle.paths), ...members(bundle.webhooks)]) {
    for (const [method, operation] of members(item)) {
      if (!isObject(operation) || typeof operation.operationId !== 'string') continue
      const declared = [(item as Node).parameters, operation.parameters].flat().filter(isObject)
      const body = resolve(operation.requestBody).node
      const answers = members(operation.responses).map(([status, response]) => {
        const { headers, content } = resolve(response).node
        return [status, { headers: members(headers).map(([name]) => name), bodies: bodies(content) }] as const
      })
      operations.set(operation.operationId, {
        method: method.toUpperCase(),
        path,
        parameters: declared.map((parameter) => {
          const { node } = resolve(parameter)
          const shape = resolve(node.schema)
          const explode = typeof node.explode === 'boolean' ? node.explode : node.in === 'query'
          return { name: String(node.name), in: String(node.in), required: node.required === true, explode, shape }
        }),
        bodyRequired: body.required === true,
        bodies: bodies(body.content),
        answers: Object.fromEntries(answers),
      })
    }
  }

  /** A field of one object, also where the object is put together with allOf, oneOf or anyOf. */
  const property = ({ node }: Shape, name: string): { shape: Shape; required: boolean } | undefined => {
    const found = isObject(node.properties) ? node.properties[name] : undefined
    const required = Array.isArray(node.required) && node.required.includes(name)
    if (found !== undefined) return { shape: resolve(found), required }
    const parts = [node.items, node.allOf, node.oneOf, node.anyOf].flat().filter(isObject)
    for (const part of parts) {
      const inside = property(resolve(part), name)
      if (inside) return { ...inside, required: inside.required || required }
    }
    return undefined
  }

  return {
    servers: [bundle.servers ?? []].flat().filter(isObject).flatMap(urls),
    credentials: Object.values(components.securitySchemes ?? {}).filter(isObject),
    operation: (id) => operations.get(id),
    schema: (name) => (isObject(components.schemas?.[name]) ? { name, node: components.schemas[name] } : undefined),
    field(shape, path) {
      const [first = '', ...rest] = path.split('.')
      const found = property(shape, first)
      return found && rest.length > 0 ? this.field(found.shape, rest.join('.')) : found
    },
    values: ({ node }) =>
      [node, resolve(node.items).node].flatMap((each) => [each.enum, each['x-extensible-enum'], each.const].flat()),
    accepts(shape, value) {
      const ajv = addFormats.default(new Ajv.default({ strict: false }))
      ajv.addFormat('html', true)
      return ajv.validate({ ...shape.node, components }, value)
    },
  }
}
