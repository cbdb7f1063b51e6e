import type { SchemaView } from '@countersign/openapi'
import { hiddenReference } from '../slice/hide-references.ts'

/**
 * What Prism made, as it is to be sent: where a schema contains itself, Prism's sample holds a reference or an empty
 * object instead of a value, which is left out; and the members `$ref` of examples have their name again.
 *
 * @param schema of what was generated; without one, an empty object is meant
 */
export function withoutReferences(value: unknown, schema?: SchemaView): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return value
      .filter((item) => !isLeftover(item, schema?.items))
      .map((item) => withoutReferences(item, schema?.items))
  const properties = new Map(schema?.properties().map((property) => [property.name, property]))
  const kept = Object.entries(value).filter(([name, member]) => {
    const property = properties.get(name)
    return property?.required || !isLeftover(member, property?.schema)
  })
  return Object.fromEntries(
    kept.map(([name, member]) => [
      name === hiddenReference ? '$ref' : name,
      withoutReferences(member, properties.get(name)?.schema),
    ]),
  )
}

function isLeftover(value: unknown, schema: SchemaView | undefined): boolean {
  if (typeof value !== 'object' || value === null) return false
  if ('$ref' in value && value.$ref === null) return true
  return Object.keys(value).length === 0 && (schema?.properties().some(({ required }) => required) ?? false)
}
