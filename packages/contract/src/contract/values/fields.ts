import type { SchemaView } from '@countersign/openapi'
import type { FieldPath } from './field-path.ts'

/** A field of a body, at any depth. */
export interface BodyField {
  path: FieldPath
  schema: SchemaView
  required: boolean
}

/** The fields of a body that a caller sends, outer ones first; alternatives other than the first are left out. */
export function fieldsOf(schema: SchemaView, path: FieldPath = [], within: readonly string[] = []): BodyField[] {
  if (within.includes(schema.definition)) return []
  const inside = [...within, schema.definition]
  const properties = schema.properties().filter(({ through, schema: property }) => !through && !property.readOnly)
  const fields = properties.map((property) => ({ ...property, path: [...path, property.name] }))
  return [
    ...fields,
    ...fields.flatMap((field) => fieldsOf(field.schema, field.path, inside)),
    ...(schema.items ? fieldsOf(schema.items, [...path, '0'], inside) : []),
  ]
}
