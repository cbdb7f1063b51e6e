import type { Aspect, SchemaView } from '@countersign/openapi'

/** A value that breaks one rule of a schema. */
export interface BrokenValue {
  /** The keyword of JSON Schema that says no. */
  rule: string
  aspect: Aspect
  value: unknown
}

const strangers: Record<string, unknown> = { string: 'text', number: 7.5, boolean: true, object: {}, array: [] }
const misshapen: Record<string, string> = {
  email: 'no address',
  uuid: 'no-uuid',
  date: 'yesterday',
  'date-time': 'yesterday',
  uri: 'no uri',
}

/**
 * For each rule of a schema a value that breaks it, and no other if that can be.
 *
 * @param value one that keeps all rules
 * @param how `asText`: it travels as text, so that nothing can be wrong with the type of a text; `binary`: it is bytes, of
 * which only the number can be wrong
 */
export function brokenValues(
  schema: SchemaView,
  value: unknown,
  { asText = false, binary = false }: { asText?: boolean; binary?: boolean },
): BrokenValue[] {
  const found: BrokenValue[] = []
  const add = (rule: string, aspect: Aspect, broken: unknown) => found.push({ rule, aspect, value: broken })
  const number = (keyword: string) => {
    const limit = schema.find(keyword)
    return typeof limit === 'number' ? limit : undefined
  }
  const { types, format = '' } = schema
  const most = { text: number('maxLength'), items: number('maxItems'), value: number('maximum') }
  const least = { text: number('minLength'), items: number('minItems'), value: number('minimum') }
  if (binary) {
    if (most.text !== undefined) add('maxLength', 'constraint', Buffer.alloc(most.text + 1).toString('base64'))
    return found
  }

  const known = types.flatMap((type) => (type === 'integer' ? ['number'] : [type]))
  const stranger = Object.keys(strangers).find((type) => !known.includes(type))
  if (types.length > 0 && stranger && !(asText && (known.includes('string') || known.includes('array'))))
    add('type', 'type', strangers[stranger])
  if (schema.enum && schema.type === 'string') add('enum', 'enum', 'no-such-value')
  if (misshapen[format] !== undefined && !schema.enum) add('format', 'format', misshapen[format])

  if (most.text !== undefined) add('maxLength', 'constraint', 'x'.repeat(most.text + 1))
  if (least.text && !asText) add('minLength', 'constraint', 'x'.repeat(least.text - 1))
  if (most.items !== undefined) add('maxItems', 'constraint', Array(most.items + 1).fill([value].flat()[0]))
  if (least.items) add('minItems', 'constraint', [])
  if (most.value !== undefined) add('maximum', 'constraint', most.value + 1)
  if (least.value !== undefined) add('minimum', 'constraint', least.value - 1)
  return found
}
