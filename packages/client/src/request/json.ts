import type { BodyKind } from '../api.ts'
import { refuse } from '../later/load.ts'
import { isObject, parseJson, tagOf } from '../object.ts'

/** Whether a value has fields or items that JSON carries; one with `toJSON` says itself how it travels. */
export const isPlain = (value: unknown): value is Record<string, unknown> =>
  isObject(value) &&
  !ArrayBuffer.isView(value) &&
  typeof value.pipe !== 'function' &&
  !(Symbol.asyncIterator in value) &&
  (tagOf(value) === 'Date'
    ? Number.isFinite(Number(value)) // an invalid one would travel as null
    : typeof value.toJSON === 'function' || /^(Object|Array|String|Number|Boolean)$/.test(tagOf(value)))

/** Whether JSON carries all that is in a value, and changes none of it. */
function canTravel(value: unknown, depth = 0): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null || Number.isFinite(value)) return true
  if (!isPlain(value) || depth > 500) return false
  if (typeof value.toJSON === 'function') return true
  if (Array.isArray(value)) return [...value].every((item) => canTravel(item, depth + 1))
  return Object.values(value).every((field) => field === undefined || canTravel(field, depth + 1))
}

/**
 * JSON of a plain value; undefined for one with something in it that JSON cannot carry, where `JSON.stringify` drops it,
 * writes `null` or `{}`, or throws: bytes, streams, promises, maps, functions, BigInt, NaN, circles.
 */
export const toJson = (value: unknown): string | undefined => (canTravel(value) ? JSON.stringify(value) : undefined)

/**
 * A body that travels as JSON.
 *
 * @param type another media type than `application/json`
 */
export const json = (type = 'application/json'): BodyKind => ({
  types: [type],
  fits: () => false, // it takes what no other kind does
  encode(value, wanted = type) {
    const twice = typeof value === 'string' && isObject(parseJson(value))
    const body = twice ? undefined : toJson(value)
    return body === undefined ? refuse(({ noJson }) => noJson(value)) : { body, type: wanted }
  },
})
