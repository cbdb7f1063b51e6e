import type { SchemaView } from '@countersign/openapi'

/**
 * Text as the value that a schema wants of it: a number, a boolean, an object, a list. What cannot be read that way
 * stays text, for the validation to refuse.
 */
export function coerce(schema: SchemaView | undefined, value: unknown, depth = 0): unknown {
  if (!schema || depth > 50) return value
  const types = typesOf(schema)
  if (typeof value === 'string') return takesText(schema) ? value : coerceText(types, schema, value)
  if (Array.isArray(value)) return value.map((item) => coerce(schema.items, item, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  if (types.includes('array') && !types.includes('object')) return [coerce(schema.items, value, depth + 1)]
  const properties = new Map(schema.properties().map((property) => [property.name, property.schema]))
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, coerceMember(properties.get(name), member, depth)]),
  )
}

/** One element where XML has a list of them. */
function coerceMember(schema: SchemaView | undefined, member: unknown, depth: number): unknown {
  const list = schema && typesOf(schema).includes('array') && !Array.isArray(member)
  return coerce(schema, list ? [member] : member, depth + 1)
}

function coerceText(types: readonly string[], schema: SchemaView, text: string): unknown {
  if (types.some((type) => type === 'integer' || type === 'number') && /^\s*-?\d+(\.\d+)?(e[+-]?\d+)?\s*$/i.test(text))
    return Number(text)
  if (types.includes('boolean') && /^(true|false)$/.test(text.trim())) return text.trim() === 'true'
  if (types.includes('null') && text === '') return null
  if (types.includes('array') || types.includes('object')) {
    if (types.includes('object') && text.trim() === '') return {} // an element of XML with nothing in it
    try {
      return JSON.parse(text)
    } catch {
      return types.includes('array') ? [coerce(schema.items, text)] : text
    }
  }
  return text
}

/** Whether a text may stay one. Of several types that of a text is one that any text has: `7` is no UUID, but a number. */
function takesText({ types, alternatives }: SchemaView): boolean {
  if (types.length > 0) return types.includes('string')
  return alternatives.some(
    (alternative) =>
      alternative.types.includes('string') && narrowing.every((keyword) => alternative.keyword(keyword) === undefined),
  )
}

const narrowing = ['format', 'pattern', 'enum', 'const', 'minLength', 'maxLength']

/** What a schema allows, in `oneOf` and `anyOf` as well; empty: it does not say. */
export function typesOf(schema: SchemaView): readonly string[] {
  const { types } = schema
  return types.length > 0 ? types : schema.alternatives.flatMap((alternative) => alternative.types)
}
