import { isObject, tagOf } from '../object.ts'

/** Whether a value has fields or items that JSON carries; one with `toJSON` says itself how it travels. */
export const isPlain = (value: unknown): value is Record<string, unknown> =>
  isObject(value) &&
  typeof value.pipe !== 'function' &&
  !(Symbol.asyncIterator in value) &&
  (Object.getPrototypeOf(value) === Object.prototype || Array.isArray(value) || isPlainInstance(value))

/** The same for instances of classes. An invalid Date would travel as null, bytes as an object of numbers. */
const isPlainInstance = (value: Record<string, unknown>): boolean =>
  tagOf(value) === 'Date'
    ? Number.isFinite(Number(value))
    : (typeof value.toJSON === 'function' && !ArrayBuffer.isView(value)) ||
      /^(Object|String|Number|Boolean)$/.test(tagOf(value))

/** Whether JSON carries all that is in a value, and changes none of it. */
function canTravel(value: unknown, depth = 0): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null || Number.isFinite(value)) return true
  if (!isPlain(value) || depth > 500) return false
  if (typeof value.toJSON === 'function') return true
  if (Array.isArray(value)) {
    for (const item of value) if (!canTravel(item, depth + 1)) return false
    return true
  }
  for (const key of Object.keys(value)) if (value[key] !== undefined && !canTravel(value[key], depth + 1)) return false
  return true
}

/**
 * JSON of a plain value; undefined for one with something in it that JSON cannot carry, where `JSON.stringify` drops it,
 * writes `null` or `{}`, or throws: bytes, streams, promises, maps, functions, BigInt, NaN, circles.
 */
export const toJson = (value: unknown): string | undefined => (canTravel(value) ? JSON.stringify(value) : undefined)
