import type { BodyKind } from '../api.ts'
import { later, refuse } from '../load/load.ts'
import { isBinary } from './binary.ts'

/** A body that travels as the bytes it is, under one of the given media types. */
export const bytes = (...types: string[]): BodyKind => ({
  types,
  encode: (value, wanted) =>
    isBinary(value) ? later().then(({ encodeBytes }) => encodeBytes(types, value, wanted)) : undefined,
  refuse: () => refuse(({ noBytes }) => noBytes(types)),
})
