import { isObject, tagOf } from '../object.ts'

/** Bytes to send, in any of the forms that people have them in. */
export type BinaryData =
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>

/** Bytes to send, with a name where the vendor wants a file. */
export interface NamedBinary {
  data: BinaryData
  name?: string | undefined
  /** Media type, e.g. `image/png`. */
  type?: string | undefined
}

/**
 * Bytes to send: a `Buffer` or other view, an `ArrayBuffer`, a `Blob` or `File`, a web or Node stream. A `Blob` or `File`
 * tells its media type, plain bytes are recognised by their first ones; a stream is sent once and never repeated.
 */
export type Binary = NamedBinary | BinaryData

/** Whether a value is bytes, without a name. */
export const isData = (value: unknown): value is BinaryData =>
  isObject(value) &&
  Object.getPrototypeOf(value) !== Object.prototype &&
  !Array.isArray(value) &&
  (ArrayBuffer.isView(value) ||
    typeof (value.arrayBuffer ?? value.getReader) === 'function' ||
    Symbol.asyncIterator in value ||
    tagOf(value).endsWith('ArrayBuffer'))

/** Whether a value is bytes in one of the forms of {@link Binary}. */
export const isBinary = (value: unknown): value is Binary => isData(value) || (isObject(value) && isData(value.data))

/** Whether there are bytes in a value, however deep. */
export function holdsBinary(value: unknown, depth = 0): boolean {
  if (!isObject(value) || depth > 10) return false
  if (isData(value)) return true
  for (const key in value) if (holdsBinary(value[key], depth + 1)) return true
  return false
}
