import type { BodyKind } from '../api.ts'
import { refuse } from '../load/load.ts'
import { isObject, parseJson } from '../object.ts'
import { toJson } from '../request/to-json.ts'

/**
 * A body that travels as JSON.
 *
 * @param type another media type than `application/json`
 */
export const json = (type = 'application/json'): BodyKind => ({
  types: [type],
  encode(value, wanted = type) {
    if (typeof value === 'string' && isObject(parseJson(value))) return undefined // it would be encoded twice
    const body = toJson(value)
    return body === undefined ? undefined : { body, type: wanted }
  },
  refuse: (value) => refuse(({ noJson }) => noJson(value)),
})
