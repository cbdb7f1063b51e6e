import { type SchemaView, sampleValue } from '@countersign/openapi'

/** Who sends the value: what is `readOnly` is not sent, what is `writeOnly` not answered. */
export type Direction = 'sent' | 'answered'

/**
 * A value with every field that a schema has: one for each of its alternatives, the first one alone below the top. Fields
 * in which a schema contains itself are left out.
 */
export function completeValues(schema: SchemaView, direction: Direction): unknown[] {
  const alternatives = schema.alternatives.filter(({ types }) => types.join() !== 'null')
  if (alternatives.length === 0) return [complete(schema, direction, [])]
  return alternatives.map((alternative) => complete(alternative, direction, [], schema))
}

const nothing = Symbol('a schema that contains itself')

/** @param beside what holds in addition to an alternative */
function complete(schema: SchemaView, direction: Direction, within: readonly string[], beside?: SchemaView): unknown {
  if (within.includes(schema.definition)) return nothing
  const inside = [...within, schema.definition]
  const properties = [...(beside?.properties() ?? []), ...schema.properties()].filter(({ through }) => !through)
  if (properties.length > 0) {
    const members = properties.flatMap(({ name, schema: property }): [string, unknown][] => {
      if (direction === 'sent' ? property.readOnly : property.writeOnly) return []
      const value = complete(property, direction, inside)
      return value === nothing ? [] : [[name, value]]
    })
    return Object.fromEntries(members)
  }
  if (schema.items && (schema.type === 'array' || schema.types.length === 0)) {
    const item = complete(schema.items, direction, inside)
    const fewest = schema.find('minItems')
    return item === nothing ? [] : Array.from({ length: typeof fewest === 'number' ? fewest : 1 }, () => item)
  }
  const alternative = schema.alternatives.find(({ types }) => types.join() !== 'null')
  return alternative ? complete(alternative, direction, inside, schema) : sampleValue(schema)
}
