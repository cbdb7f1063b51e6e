import { strictPattern } from '@countersign/openapi'

/** A keyword's value as it can be read, `undefined` where it says nothing that can be. */
type Mend = (value: unknown) => unknown

const jsonTypes = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null']
/** What other languages call the types of JSON. */
const synonyms: Record<string, string> = {
  int: 'integer',
  long: 'integer',
  float: 'number',
  double: 'number',
  decimal: 'number',
  bool: 'boolean',
  list: 'array',
  map: 'object',
  str: 'string',
  text: 'string',
}
const typeOf = (value: unknown) => {
  const name = String(value).toLowerCase()
  const type = synonyms[name] ?? name
  return jsonTypes.includes(type) ? type : undefined
}

const type: Mend = (value) => {
  const types = [...new Set([value].flat().map(typeOf))].filter((name) => name !== undefined)
  return Array.isArray(value) && types.length > 1 ? types : types[0]
}
const unique = (values: unknown[]) => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
const list: Mend = (value) => (Array.isArray(value) && value.length > 0 ? unique(value) : undefined)
const texts: Mend = (value) =>
  Array.isArray(value) ? list(value.filter((item) => typeof item === 'string')) : undefined
const schemas: Mend = (value) => {
  const found = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'object' && item !== null)
  return found.length > 0 ? found : undefined
}
const text: Mend = (value) => (typeof value === 'string' ? value : undefined)
const number: Mend = (value) => {
  const found = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined
}
const count: Mend = (value) => {
  const found = number(value)
  return typeof found === 'number' && found >= 0 ? Math.floor(found) : undefined
}
const flag: Mend = (value) =>
  value === 'true' || value === 'false' ? value === 'true' : typeof value === 'boolean' ? value : undefined
const object: Mend = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
const schema: Mend = (value) => (typeof value === 'boolean' ? value : object(value))
const pattern: Mend = (value) => (typeof value === 'string' && value !== '' ? strictPattern(value) : undefined)

/** How the values of a schema's keywords are to be, keyword by keyword; those that are not here may be anything. */
export const keywords: Record<string, Mend> = {
  type,
  required: texts,
  enum: list,
  pattern,
  allOf: schemas,
  oneOf: schemas,
  anyOf: schemas,
  not: schema,
  items: schema,
  additionalProperties: (value) => schema(flag(value) ?? value),
  properties: object,
  patternProperties: object,
  discriminator: (value) => (typeof value === 'string' ? { propertyName: value } : object(value)),
  multipleOf: (value) => {
    const found = number(value)
    return typeof found === 'number' && found > 0 ? found : undefined
  },
  minimum: number,
  maximum: number,
  exclusiveMinimum: number,
  exclusiveMaximum: number,
  ...Object.fromEntries(
    ['Length', 'Items', 'Properties'].flatMap((what) => [
      [`min${what}`, count],
      [`max${what}`, count],
    ]),
  ),
  ...Object.fromEntries(['uniqueItems', 'readOnly', 'writeOnly', 'deprecated'].map((name) => [name, flag])),
  ...Object.fromEntries(['title', 'description', 'format', '$comment'].map((name) => [name, text])),
}
