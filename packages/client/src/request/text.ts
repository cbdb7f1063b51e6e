import type { BodyKind } from '../api.ts'
import { InvalidInputError } from '../errors.ts'
import { bytesOf, isBinary, openBinary } from './binary.ts'

/** A body that travels as the text it is, under one of the given media types. */
export const text = (...types: [string, ...string[]]): BodyKind => ({
  types,
  made: `a text, or its bytes`,
  fits: (value) => typeof value === 'string' || isBinary(value),
  async encode(value, type = types[0]) {
    if (typeof value === 'string') return { body: value, type }
    if (isBinary(value)) return { body: await bytesOf(openBinary(value).data), type }
    throw new InvalidInputError(`The body must be ${this.made}`)
  },
})
