import type { SchemaView, SpecModel } from '@countersign/openapi'
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

export interface FoundField {
  schema: SchemaView
  required: boolean
}

/** The field at a path such as `items.owner.id`; lists are looked into. */
export function fieldAt(schema: SchemaView, path: string): FoundField | undefined {
  const [first = '', ...rest] = path.split('.')
  const found = property(schema, first)
  return found && rest.length > 0 ? fieldAt(found.schema, rest.join('.')) : found
}

function property(schema: SchemaView, name: string): FoundField | undefined {
  const found = schema.properties().find((candidate) => candidate.name === name)
  if (found) return found
  return schema.items && property(schema.items, name)
}

/** The types a schema allows, null left out. */
export function typesOf(schema: SchemaView): string[] {
  const own = schema.types.filter((type) => type !== 'null')
  return own.length > 0 ? own : schema.alternatives.flatMap(typesOf)
}

/** The values that are listed, of a list those of its items. */
export const valuesOf = (schema: SchemaView): unknown[] =>
  [schema, schema.items].flatMap((each) => [each?.enum, each?.extensibleEnum, each?.find('const')].flat())

/** Whether a value fits a schema of a model. */
export function accepts({ document }: SpecModel, schema: SchemaView, value: unknown): boolean {
  const ajv = addFormats.default(new Ajv.default({ strict: false, formats: { html: true } }))
  ajv.addSchema(document as object, 'spec')
  return ajv.validate({ $ref: `spec${schema.pointer}` }, value)
}
