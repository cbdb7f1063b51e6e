import { InvalidInputError } from '../errors.ts'
import { isObject } from '../object.ts'

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

// None of these asks which class something is of: a test runner, a polyfill or another window has classes of its own.
const tagOf = (value: unknown) => Object.prototype.toString.call(value)

const isBuffer = (value: unknown): value is ArrayBuffer => /^\[object (Shared)?ArrayBuffer]$/.test(tagOf(value))

const isBlob = (value: unknown): value is Blob =>
  isObject(value) && typeof value.arrayBuffer === 'function' && typeof value.size === 'number'

export const isStream = (value: unknown): value is ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string> =>
  isObject(value) &&
  (typeof value.getReader === 'function' ||
    typeof (value as unknown as Partial<AsyncIterable<unknown>>)[Symbol.asyncIterator] === 'function')

const isData = (value: unknown): value is BinaryData =>
  ArrayBuffer.isView(value) || isBuffer(value) || isBlob(value) || isStream(value)

/** Whether a value is bytes in one of the forms of {@link Binary}. */
export const isBinary = (value: unknown): value is Binary => isData(value) || (isObject(value) && isData(value.data))

/** Whether there are bytes in a value, however deep. */
export function holdsBinary(value: unknown, depth = 0): boolean {
  if (isBinary(value)) return true
  return isObject(value) && depth < 10 && Object.values(value).some((field) => holdsBinary(field, depth + 1))
}

/** The data of a binary, with its name and media type as far as it tells them. */
export function openBinary(binary: Binary): NamedBinary {
  const { data, name, type }: NamedBinary = isData(binary) ? { data: binary } : binary
  const file = isBlob(data) ? (data as File) : undefined
  return { data, name: name ?? file?.name, type: type || file?.type || undefined }
}

/**
 * All bytes of a binary. A stream is read to its end.
 *
 * @throws InvalidInputError for a stream that gives anything but bytes and texts
 */
export async function bytesOf(data: BinaryData): Promise<Uint8Array<ArrayBuffer>> {
  if (isBlob(data)) return new Uint8Array(await data.arrayBuffer())
  if (isStream(data)) return join(await collect(data))
  return viewOf(data)
}

/** The bytes themselves, not copied; those of shared memory are, since no `fetch` sends it. */
function viewOf(data: ArrayBuffer | ArrayBufferView): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = ArrayBuffer.isView(data)
    ? data
    : { buffer: data, byteOffset: 0, byteLength: data.byteLength }
  const view = new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength)
  return tagOf(buffer) === '[object SharedArrayBuffer]' ? view.slice() : view
}

async function collect(stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>) {
  const chunks: Uint8Array[] = []
  const next = readerOf(stream)
  for (let chunk = await next(); !chunk.done; chunk = await next()) chunks.push(chunk.value)
  return chunks
}

type Next = () => Promise<{ done: true } | { done: false; value: Uint8Array<ArrayBuffer> }>

/** Reads a stream of any kind chunk by chunk, as bytes. */
export function readerOf(stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>): Next {
  const reader = 'getReader' in stream ? stream.getReader() : undefined
  const iterator = reader ? undefined : (stream as AsyncIterable<Uint8Array | string>)[Symbol.asyncIterator]()
  return async () => {
    const { done, value } = (await (reader ? reader.read() : iterator?.next())) ?? { done: true, value: undefined }
    return done ? { done } : { done: false, value: chunkOf(value) }
  }
}

function chunkOf(chunk: unknown): Uint8Array<ArrayBuffer> {
  if (typeof chunk === 'string') return utf8(chunk)
  if (ArrayBuffer.isView(chunk) || isBuffer(chunk)) return viewOf(chunk)
  throw new InvalidInputError('A stream must give bytes or texts')
}

/** A text as bytes in UTF-8. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>

/** Parts in one piece. */
export function join(parts: readonly (Uint8Array | string)[]): Uint8Array<ArrayBuffer> {
  const chunks = parts.map((part) => (typeof part === 'string' ? utf8(part) : part))
  const whole = new Uint8Array(chunks.reduce((length, { byteLength }) => length + byteLength, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}
