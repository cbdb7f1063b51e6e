import { resolved, strictPattern } from '@countersign/openapi'
import { isNode, type Node, visit } from './visit.ts'

/** Lets Prism take what OpenAPI allows, and make what a schema describes. Changes the slice. */
export function relax(slice: object): void {
  visit(slice, {
    node(schema) {
      if (typeof schema.in === 'string' && isNode(schema.schema)) relaxParameter(slice, schema, schema.schema)
      // Prism takes no pattern that is none with the flag `u`.
      if (typeof schema.pattern === 'string') schema.pattern = strictPattern(schema.pattern) ?? '^'
      // Prism knows bytes as a text by this name alone.
      if (schema.contentEncoding === 'base64' && schema.type === 'string' && schema.pattern === undefined)
        schema.format ??= 'byte'
      if (Array.isArray(schema.allOf)) schema.allOf = withoutMereNotes(schema.allOf)
      if (Array.isArray(schema.oneOf) && haveDistinctTypes(schema.oneOf.map((branch) => resolved(slice, branch)))) {
        schema.anyOf ??= schema.oneOf
        if (schema.anyOf === schema.oneOf) delete schema.oneOf
      }
    },
  })
}

/**
 * A parameter is a text. How objects are written in a list OpenAPI does not say, so any text is one; of values without a
 * type, texts are those that they look like; and of an object without members, nothing is there.
 */
function relaxParameter(slice: object, parameter: Node, written: Node): void {
  const schema = resolved(slice, written) as Node
  const { items, enum: values, type } = schema
  if (isNode(items) && isObject(slice, items)) parameter.schema = { ...schema, items: {} }
  if (type === undefined && Array.isArray(values))
    parameter.schema = { ...schema, enum: [...new Set([...values, ...values.map(String)])] }
  const { in: place, style = 'form', explode = true } = parameter
  if (place === 'query' && style === 'form' && explode === true && isObject(slice, written)) parameter.required = false
}

function isObject(slice: object, node: Node, depth = 0): boolean {
  const { type, properties, allOf } = resolved(slice, node) as Node
  if ([type].flat().includes('object') || isNode(properties)) return true
  return depth < 20 && Array.isArray(allOf) && allOf.some((part) => isNode(part) && isObject(slice, part, depth + 1))
}

const notes = new Set(['title', 'description', 'deprecated', 'externalDocs', '$comment'])

/** The parts that say what a value is. Of one that only describes it Prism would make a text, whatever the others say. */
function withoutMereNotes(parts: unknown[]): unknown[] {
  const telling = parts.filter((part) => !isNode(part) || Object.keys(part).some((key) => !notes.has(key)))
  return telling.length > 0 ? telling : parts
}

/**
 * Whether a value can be no more than one of these. Then `anyOf` says the same as `oneOf`, but also of a text out of a
 * URL: `7` may be read as a number and as a text, and Prism would find that it is both.
 */
function haveDistinctTypes(branches: readonly Node[]): boolean {
  const types = branches.map(({ type, nullable }) => [type, nullable === true ? 'null' : []].flat())
  const all = types.flat().map((type) => (type === 'integer' ? 'number' : type))
  return types.every((own) => typeof own[0] === 'string') && new Set(all).size === all.length
}
