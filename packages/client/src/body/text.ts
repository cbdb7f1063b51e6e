import type { BodyKind } from '../api.ts'
import { refuse } from '../load/load.ts'
import { isBinary } from './binary.ts'
import { openFile } from './form-data.ts'

/** A body that travels as the text it is, under one of the given media types. */
export const text = (...types: [string, ...string[]]): BodyKind => ({
  types,
  encode(value, type = types[0]) {
    if (typeof value === 'string') return { body: value, type }
    return isBinary(value) ? openFile(value).then(({ bytes }) => ({ body: bytes, type })) : undefined
  },
  refuse: () => refuse(({ noText }) => noText(types)),
})
