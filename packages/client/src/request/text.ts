import type { BodyKind } from '../api.ts'
import { later, refuse } from '../later/load.ts'
import { isBinary } from './binary.ts'

/** A body that travels as the text it is, under one of the given media types. */
export const text = (...types: [string, ...string[]]): BodyKind => ({
  types,
  fits: (value) => typeof value === 'string' || isBinary(value),
  async encode(value, type = types[0]) {
    if (typeof value === 'string') return { body: value, type }
    if (isBinary(value)) return { body: (await (await later()).openFile(value)).bytes, type }
    return refuse(({ unfitBody }) => unfitBody('a text, or its bytes', types))
  },
})
