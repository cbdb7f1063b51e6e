import { type Operation, type SchemaView, type Statement, statements } from '@countersign/openapi'
import { quote } from '../print.ts'
import type { VendorModel } from '../vendor-model.ts'

/** Which way a value goes: what is `readOnly` is not sent, what is `writeOnly` not received. */
export type Direction = 'sent' | 'received'

export const union = (types: readonly string[], none = 'undefined') => [...new Set(types)].join(' | ') || none

/** Where the types of an operation stand in `schema.gen.ts`. */
export const typesOf = ({ id, derivedId, path, method }: Operation) =>
  derivedId ? `paths[${quote(path)}][${quote(method)}]` : `operations[${quote(id)}]`

/** The type of a schema: its name, a plain one, or what `lookUp` finds in `schema.gen.ts`. */
export function typeOf(
  vendor: VendorModel,
  schema: SchemaView | undefined,
  lookUp: string,
  direction: Direction,
): string {
  if (!schema) return 'unknown'
  if (schema.binary) return direction === 'sent' ? 'Binary' : 'Blob'
  const plain = primitive(schema)
  if (plain && schema.name === undefined) return plain
  const wrap = (type: string) =>
    hasDirections(vendor) ? `${direction === 'sent' ? 'Writable' : 'Readable'}<${type}>` : type
  const named = (view: SchemaView | undefined) => {
    const type = view?.name === undefined ? undefined : vendor.names.types.get(view.name)
    if (type === undefined) return undefined
    return hasDirections(vendor) && direction === 'sent'
      ? wrap(`components['schemas'][${quote(view?.name ?? '')}]`)
      : type
  }
  const items =
    schema.type === 'array' && !schema.nullable && schema.name === undefined ? named(schema.items) : undefined
  return named(schema) ?? (items && `${items}[]`) ?? wrap(lookUp)
}

/** The TypeScript type of a plain schema; a look-up is correct for all others, but harder to read. */
export function primitive(schema: SchemaView): string | undefined {
  const { type, nullable, alternatives, allOf, extensibleEnum } = schema
  const listed = schema.enum ?? extensibleEnum ?? schema.find('const')
  if (nullable || alternatives.length > 0 || allOf.length > 0 || listed !== undefined || schema.binary) return undefined
  if (type === 'integer' || type === 'number') return 'number'
  return type === 'string' || type === 'boolean' ? type : undefined
}

const known = new WeakMap<object, boolean>()

/** Whether something in the spec travels in one direction only. */
export function hasDirections({ model }: VendorModel): boolean {
  const found = known.get(model) ?? [...statements(model)].some(isOneWay)
  known.set(model, found)
  return found
}

function isOneWay(statement: Statement): boolean {
  if (statement.kind !== 'schema' && statement.kind !== 'property') return false
  const { readOnly, writeOnly } = statement as SchemaView
  return readOnly || writeOnly
}
