import type { Parameter } from '@countersign/openapi'
import type { WireExchange } from '../exchange.ts'

/**
 * How a parameter travels, written after https://spec.openapis.org/oas/v3.1.1#style-values by a hand that is not the
 * client's: pairs of a name and its decoded value, in the order in which they travel.
 */
export function expectedOnWire(parameter: Parameter, value: unknown): [name: string, value: string][] {
  const { name, style, explode, content } = parameter
  if (content) return [[name, JSON.stringify(value)]]
  const fields =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined
  if (style === 'deepObject') return (fields ?? []).map(([key, field]) => [`${name}[${key}]`, String(field)])
  const separator = { spaceDelimited: ' ', pipeDelimited: '|' }[style as string] ?? ','
  if (explode && style === 'form') {
    if (fields) return fields.map(([key, field]) => [key, String(field)])
    return [value].flat().map((item) => [name, String(item)])
  }
  if (fields) {
    const pairs = fields.map(([key, field]) => (explode ? `${key}=${field}` : `${key},${field}`))
    return [[name, pairs.join(',')]]
  }
  return [[name, [value].flat().map(String).join(separator)]]
}

/** What a request holds of a parameter, as pairs of a name and its decoded value. */
export function foundOnWire(
  { in: place, name, style, explode }: Parameter,
  path: string,
  { request, operation }: WireExchange,
): [name: string, value: string][] {
  if (place === 'header') {
    const value = request.headers.get(name)
    return value === null ? [] : [[name, value]]
  }
  if (place === 'query') {
    const deep = style === 'deepObject'
    const all = [...request.url.searchParams].filter(([key]) => (deep ? key.startsWith(`${name}[`) : true))
    return deep || (explode && !all.some(([key]) => key === name)) ? all : all.filter(([key]) => key === name)
  }
  if (place === 'cookie') {
    const cookies = (request.headers.get('cookie') ?? '').split(/; ?/).map((pair) => pair.split('='))
    return cookies.flatMap(([key = '', value = '']): [string, string][] => (key === name ? [[key, value]] : []))
  }
  const pattern = path.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{[^}]+\}/g, '([^/]*)')
  const values = new RegExp(`${pattern}$`).exec(request.url.pathname)?.slice(1) ?? []
  const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, known]) => known)
  const value = values[names.indexOf(name)]
  return value === undefined ? [] : [[name, decodeURIComponent(value)]]
}
