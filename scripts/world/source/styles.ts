import { isJson, type Json, resolve, type SourceParameter } from './document.ts'

/** What kind of value a parameter has, as far as its schema says. */
export function kindOf(document: Json, schema: unknown): 'array' | 'object' | 'value' {
  const node = resolve(document, schema)
  const types = [node.type].flat()
  if (types.includes('array') || node.items !== undefined) return 'array'
  if (types.includes('object') || isJson(node.properties)) return 'object'
  for (const key of ['allOf', 'anyOf', 'oneOf']) {
    for (const part of Array.isArray(node[key]) ? node[key] : []) {
      const kind = kindOf(document, part)
      if (kind !== 'value') return kind
    }
  }
  return 'value'
}

const pairs = (parts: string[]) =>
  Object.fromEntries(parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : [])))
const assignments = (parts: string[]) => Object.fromEntries(parts.map((part) => part.split(/=(.*)/s).slice(0, 2)))

/** The value of a parameter that is one text: in a path, a header or a cookie. */
export function readText(
  document: Json,
  parameter: SourceParameter,
  written: string,
  decode: (text: string) => string,
): unknown {
  const { style, explode, name, schema } = parameter
  const kind = kindOf(document, schema)
  if (style === 'matrix') {
    const parts = written.replace(/^;/, '').split(';')
    if (kind === 'object' && explode) return decodeAll(assignments(parts), decode)
    const values = parts.map((part) => part.replace(new RegExp(`^${name}=?`), ''))
    return finish(kind, explode ? values : values.flatMap((value) => value.split(',')), values[0] ?? '', decode)
  }
  const text = style === 'label' ? written.replace(/^\./, '') : written
  const parts = text.split(style === 'label' && explode ? '.' : ',')
  if (kind === 'object') return decodeAll(explode ? assignments(parts) : pairs(parts), decode)
  return finish(kind, parts, text, decode)
}

const decodeAll = (values: Record<string, string>, decode: (text: string) => string) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [decode(key), decode(value)]))

const finish = (kind: string, parts: string[], whole: string, decode: (text: string) => string) =>
  kind === 'array' ? (whole === '' ? [] : parts.map(decode)) : decode(whole)

const separators: Record<string, RegExp> = { form: /,/, spaceDelimited: /%20|\+| /, pipeDelimited: /\||%7C/i }

/**
 * Takes the pairs of a query that belong to a parameter out of the list.
 *
 * @param query names decoded, values as they are written
 */
export function takeQuery(
  document: Json,
  parameter: SourceParameter,
  query: [string, string][],
  decode: (text: string) => string,
): unknown {
  const { name, style, explode, schema, json } = parameter
  const take = (fits: (key: string) => boolean) => {
    const found = query.filter(([key]) => fits(key))
    for (const pair of found) query.splice(query.indexOf(pair), 1)
    return found
  }
  const kind = json ? 'value' : kindOf(document, schema)
  if (style === 'deepObject') {
    const found = take((key) => key.startsWith(`${name}[`))
    return found.length > 0 ? nest(found.map(([key, value]) => [key.slice(name.length), decode(value)])) : undefined
  }
  if (kind === 'object' && explode) {
    const properties = Object.keys(
      isJson(resolve(document, schema).properties) ? (resolve(document, schema).properties as Json) : {},
    )
    const found = take((key) => properties.length === 0 || properties.includes(key))
    // Of an object without members, nothing is there.
    if (found.length === 0 && !parameter.required) return undefined
    return Object.fromEntries(found.map(([key, value]) => [key, decode(value)]))
  }
  const found = take((key) => key === name || key === `${name}[]`)
  if (found.length === 0) return undefined
  const values = found.map(([, value]) => value)
  if (kind === 'object') return decodeAll(pairs((values[0] ?? '').split(',')), decode)
  if (kind === 'value') return json ? parse(decode(values[0] ?? '')) : decode(values[0] ?? '')
  if (explode) return values.map(decode)
  return values.flatMap((value) => value.split(separators[style] ?? /,/)).map(decode)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** `[a][b]=1` as `{ a: { b: 1 } }` */
function nest(entries: [string, string][]): Json {
  const root: Json = {}
  for (const [path, value] of entries) {
    const keys = [...path.matchAll(/\[([^\]]*)\]/g)].map(([, key]) => key ?? '')
    let at = root
    for (const key of keys.slice(0, -1)) {
      const inner = isJson(at[key]) ? at[key] : {}
      at[key] = inner
      at = inner
    }
    at[keys.at(-1) ?? ''] = value
  }
  return root
}
