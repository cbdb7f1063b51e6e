import type { BodyKind, Bytes, EncodedBody } from '../api.ts'
import { later, refuse } from '../load/load.ts'
import { isObject, tagOf } from '../object.ts'
import { type Binary, holdsBinary } from './binary.ts'

/**
 * A body that travels as `multipart/form-data`, made of a plain object: bytes become files, objects JSON parts, lists
 * repeat their name. A `FormData` will do as well.
 *
 * @param types media types of parts that the spec gives, by their name
 */
export const formData = (types: Record<string, string> = {}): BodyKind => ({
  types: ['multipart/form-data'],
  encode: (value, _, alone) =>
    isObject(value) && (alone || holdsBinary(value) || tagOf(value) === 'FormData')
      ? later().then(({ encodeForm }) => encodeForm(value, types))
      : undefined,
  refuse: () => refuse(({ noForm }) => noForm()),
})

/** A part of a form: its header lines in their order, and what is in it. */
export type Part = [headers: string[], content: Uint8Array | string]

/** Puts parts together to a form, for a vendor whose own layout no `FormData` can have. */
export const writeForm = async (parts: readonly Part[]): Promise<EncodedBody> => (await later()).writeForm(parts)

/** A binary with all its bytes. */
export interface OpenFile {
  bytes: Bytes
  name: string | undefined
  /** The media type that it tells, or that its first bytes show. */
  type: string | undefined
}

/** Reads a binary, a stream to its end. */
export const openFile = async (binary: Binary): Promise<OpenFile> => (await later()).openFile(binary)
