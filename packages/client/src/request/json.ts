import type { BodyKind } from '../api.ts'
import { InvalidInputError } from '../errors.ts'
import { isObject, parseJson } from '../object.ts'
import { holdsBinary } from './binary.ts'

/** What JSON.stringify would turn into something else without a word, by its tag. */
const asItself = /^\[object (Object|Array|Date|String|Number|Boolean)]$/

/**
 * JSON of a plain value. What JSON cannot carry is refused, where `JSON.stringify` drops it, writes `null` or `{}`.
 *
 * @param at names the value, for the error
 * @throws InvalidInputError for bytes, streams, promises, maps, functions, BigInt, NaN and their like; circles included
 */
export function toJson(value: unknown, at = 'body'): string {
  check(value, at, 0)
  return JSON.stringify(value)
}

function check(value: unknown, at: string, depth: number): void {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null || Number.isFinite(value)) return
  if (!canTravel(value)) throw new InvalidInputError(`${at} is ${nameOf(value)}, which JSON cannot carry`)
  if (typeof value.toJSON === 'function') return // a Date, a URL, a decimal number: it says itself how it travels
  if (depth > 500) throw new InvalidInputError(`${at} is nested too deeply, or in a circle`)
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) check(value[index], `${at}[${index}]`, depth + 1)
  } else {
    for (const key of Object.keys(value)) {
      if (value[key] !== undefined) check(value[key], `${at}.${key}`, depth + 1)
    }
  }
}

function canTravel(value: unknown): value is Record<string, unknown> {
  if (!isObject(value) || ArrayBuffer.isView(value) || 'pipe' in value || Symbol.asyncIterator in value) return false
  if (value instanceof Date) return !Number.isNaN(value.getTime()) // that would travel as null
  return typeof value.toJSON === 'function' || asItself.test(Object.prototype.toString.call(value))
}

/** What a value is, as a person would say it. Never the value. */
function nameOf(value: unknown): string {
  if (isObject(value)) {
    const tag = Object.prototype.toString.call(value).slice(8, -1)
    return 'pipe' in value || Symbol.asyncIterator in value ? 'a stream' : `a ${tag === 'Object' ? 'object' : tag}`
  }
  return typeof value === 'number' ? `${value}` : value === undefined ? 'undefined' : `a ${typeof value}`
}

/**
 * A body that travels as JSON.
 *
 * @param type another media type than `application/json`
 */
export const json = (type = 'application/json'): BodyKind => ({
  types: [type],
  made: 'a plain value, which travels as JSON',
  fits: (value) => !holdsBinary(value),
  encode: (value, wanted = type) => ({ body: textOf(value), type: wanted }),
})

function textOf(value: unknown): string {
  if (typeof value === 'string' && isObject(parseJson(value))) {
    throw new InvalidInputError(
      'body is a text that is JSON already: give the value itself, it is turned into JSON here',
    )
  }
  return toJson(value)
}
