import type { BodyKind, WrittenParameter } from '../api.ts'
import { refuse } from '../load/load.ts'
import { isObject, tagOf } from '../object.ts'
import { repeated } from '../request/query.ts'
import { isBinary } from './binary.ts'

const type = 'application/x-www-form-urlencoded'

/**
 * A body that travels as `application/x-www-form-urlencoded`, made of a plain object or of URLSearchParams. Lists repeat
 * their name.
 *
 * @param styles fields that are written in another way
 */
export const urlencoded = (...styles: WrittenParameter[]): BodyKind => ({
  types: [type],
  encode(value, _, alone) {
    if (tagOf(value) === 'URLSearchParams') return { body: `${value}`, type }
    if (!alone || !isObject(value) || Array.isArray(value) || isBinary(value)) return undefined
    const pairs = Object.entries(value).flatMap(([name, field]) => {
      if (field === undefined || field === null) return []
      return styles.find((style) => style.name === name)?.write(field) ?? repeated(name, field)
    })
    return { body: pairs.filter(Boolean).join('&').replaceAll('%20', '+'), type }
  },
  refuse: () => refuse(({ noFields }) => noFields(type)),
})
