import type { PathStyle } from '../api.ts'
import { isObject } from '../object.ts'
import { encode } from './plain-value.ts'

// The ways in which OpenAPI lets a path parameter be written that is no plain value, or not plainly.
// https://spec.openapis.org/oas/v3.1.1#style-values

const parameter = 'Path parameter'

/** The texts of a list, or the keys and texts of an object; those of a plain value are one. */
function texts(name: string, value: unknown, explode: boolean): string[] {
  if (Array.isArray(value)) return value.map((item) => encode(parameter, name, item))
  if (!isObject(value) || value instanceof Date) return [encode(parameter, name, value)]
  const given = Object.entries(value).filter(([, field]) => field !== undefined && field !== null)
  return given.flatMap(([key, field]) => {
    const text = encode(parameter, `${name}.${key}`, field)
    return explode ? [`${encodeURIComponent(key)}=${text}`] : [encodeURIComponent(key), text]
  })
}

/** `a,b` (`style: simple`). */
export const simple =
  (explode: boolean): PathStyle =>
  (name, value) =>
    texts(name, value, explode).join(',')

/** `.a.b` (`style: label`). */
export const label =
  (explode: boolean): PathStyle =>
  (name, value) =>
    `.${texts(name, value, explode).join(explode ? '.' : ',')}`

/** `;id=a;id=b` or `;id=a,b` (`style: matrix`). */
export const matrix =
  (explode: boolean): PathStyle =>
  (name, value) => {
    const parts = texts(name, value, explode)
    if (!explode) return `;${name}=${parts.join(',')}`
    const prefix = isObject(value) && !Array.isArray(value) && !(value instanceof Date) ? '' : `${name}=`
    return parts.map((part) => `;${prefix}${part}`).join('')
  }
