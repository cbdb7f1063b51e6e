import type { SchemaView } from '@countersign/openapi'
import type { FieldShape, Shape } from '../data/types/shape.ts'
import type { Pen } from '../markup/pen.ts'
import { questionsHtml } from '../plain/fields.ts'
import { marked, prose } from './prose.ts'

export type Json = Record<string, unknown>

/** Keywords that Redoc is given as they are. */
const keywords = [
  'title',
  'format',
  'const',
  'enum',
  'default',
  'pattern',
  'minLength',
  'maxLength',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'contentMediaType',
  'contentEncoding',
  'readOnly',
  'writeOnly',
  'deprecated',
  'examples',
  'example',
] as const

/** A schema of OpenAPI 3.1 in which every field shows how sure it is. */
export function schemaJson(shape: Shape, pen: Pen, description: string | undefined = describe(shape.view)): Json {
  const text = description ? { description } : {}
  if (shape.type) return { $ref: `#/components/schemas/${shape.type.id}`, ...text }
  const { view, fields } = shape
  const { required } = view
  return {
    ...typeOf(view),
    ...Object.fromEntries(
      keywords.map((name) => [name, view.keyword(name)]).filter(([, value]) => value !== undefined),
    ),
    ...bounds(view),
    ...text,
    ...(fields.length > 0 && {
      properties: Object.fromEntries(fields.map((field) => [field.name, fieldJson(field, pen)])),
    }),
    ...(required.length > 0 && { required }),
    ...partsJson(shape, pen),
    ...discriminator(shape),
  }
}

const fieldJson = ({ shape, description, basis, questions }: FieldShape, pen: Pen): Json =>
  schemaJson(shape, pen, prose(marked(pen.basis(basis), description), known(shape.view), questionsHtml(questions)))

const describe = (view: SchemaView) => prose(view.description, known(view)) || undefined

/** The values of an open set, which Redoc does not know. */
function known({ extensibleEnum = [] }: SchemaView): string {
  const values = extensibleEnum.map((value) => `\`${value}\``).join(', ')
  return values && `Known values, others may follow: ${values}.`
}

function typeOf(view: SchemaView): Json {
  const written = [view.keyword('type') ?? []].flat()
  const types = view.keyword('nullable') === true && written.length > 0 ? [...new Set([...written, 'null'])] : written
  return types.length === 0 ? {} : { type: types.length === 1 ? types[0] : types }
}

/** Bounds as 3.1 writes them. */
function bounds({ minimum, maximum }: SchemaView): Json {
  return {
    ...(minimum && { [minimum.exclusive ? 'exclusiveMinimum' : 'minimum']: minimum.value }),
    ...(maximum && { [maximum.exclusive ? 'exclusiveMaximum' : 'maximum']: maximum.value }),
  }
}

function partsJson({ view, parts }: Shape, pen: Pen): Json {
  const json: Record<string, Json[] | Json | false> = {}
  for (const { kind, shape } of parts) {
    const part = schemaJson(shape, pen)
    if (kind === 'items' || kind === 'additionalProperties') json[kind] = part
    else json[kind] = [...((json[kind] as Json[]) ?? []), part]
  }
  if (view.keyword('additionalProperties') === false) json.additionalProperties = false
  return json
}

/** Its mapping leads to the types as they are called here. */
function discriminator({ view, parts }: Shape): Json {
  const written = view.keyword('discriminator')
  if (typeof written !== 'object' || written === null) return {}
  const { mapping, ...rest } = written as { mapping?: Record<string, string> }
  const renamed = Object.entries(mapping ?? {}).flatMap(([value, target]) => {
    const name = target.replace(/^.*\//, '')
    const type = parts.find(({ shape }) => shape.view.name === name)?.shape.type
    return type ? [[value, `#/components/schemas/${type.id}`]] : []
  })
  return { discriminator: { ...rest, ...(renamed.length > 0 && { mapping: Object.fromEntries(renamed) }) } }
}
