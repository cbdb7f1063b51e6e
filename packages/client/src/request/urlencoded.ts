import type { BodyKind, WrittenParameter } from '../api.ts'
import { InvalidInputError } from '../errors.ts'
import { isObject } from '../object.ts'
import { isBinary } from './binary.ts'
import { repeated } from './query.ts'

const type = 'application/x-www-form-urlencoded'

/**
 * A body that travels as `application/x-www-form-urlencoded`, made of a plain object or of URLSearchParams. Lists repeat
 * their name.
 *
 * @param styles fields that are written in another way
 */
export const urlencoded = (...styles: WrittenParameter[]): BodyKind => ({
  types: [type],
  made: 'an object of plain values, or URLSearchParams',
  fits: (value) => isObject(value) && !Array.isArray(value) && !isBinary(value),
  encode(value) {
    if (!this.fits(value)) throw new InvalidInputError(`The body must be ${this.made}`)
    if (Object.prototype.toString.call(value) === '[object URLSearchParams]') return { body: `${value}`, type }
    const pairs = Object.entries(value as object).flatMap(([name, field]) => {
      if (field === undefined || field === null) return []
      return styles.find((style) => style.name === name)?.write(field) ?? repeated(name, field)
    })
    return { body: pairs.filter(Boolean).join('&').replaceAll('%20', '+'), type }
  },
})
