import type { BodyKind } from '../api.ts'
import { later } from '../later/load.ts'
import { isBinary } from './binary.ts'

/** A body that travels as the bytes it is, under one of the given media types. */
export const bytes = (...types: string[]): BodyKind => ({
  types,
  fits: isBinary,
  encode: async (value, wanted) => (await later()).encodeBytes(types, value, wanted),
})
