import type { Bytes } from '../api.ts'
import type { BinaryData } from '../body/binary.ts'
import { core } from '../later/tools.ts'

export type Stream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>

type Next = () => Promise<{ done: true } | { done: false; value: Bytes }>

/** Reads a stream of any kind chunk by chunk, as bytes. */
export function readerOf(stream: Stream): Next {
  const reader = 'getReader' in stream ? stream.getReader() : undefined
  const iterator = reader ? undefined : (stream as AsyncIterable<Uint8Array | string>)[Symbol.asyncIterator]()
  return async () => {
    const { done, value } = (await (reader ? reader.read() : iterator?.next())) ?? { done: true, value: undefined }
    return done ? { done } : { done: false, value: chunkOf(value) }
  }
}

function chunkOf(chunk: unknown): Bytes {
  if (typeof chunk === 'string') return utf8(chunk)
  if (ArrayBuffer.isView(chunk) || core.tagOf(chunk).endsWith('ArrayBuffer')) return viewOf(chunk as ArrayBufferView)
  throw new core.InvalidInputError('A stream must give bytes or texts')
}

/**
 * All bytes of a binary. A stream is read to its end.
 *
 * @throws InvalidInputError for a stream that gives anything but bytes and texts
 */
export async function bytesOf(data: BinaryData): Promise<Bytes> {
  if (isStream(data)) return join(await collect(data))
  if (!ArrayBuffer.isView(data) && 'arrayBuffer' in data) return new Uint8Array(await data.arrayBuffer())
  return viewOf(data)
}

export const isStream = (data: BinaryData): data is Stream =>
  'getReader' in data || (Symbol.asyncIterator in data && !('arrayBuffer' in data))

/** The bytes themselves, not copied; those of shared memory are, since no `fetch` sends it. */
function viewOf(data: ArrayBuffer | ArrayBufferView): Bytes {
  const { buffer, byteOffset, byteLength } = ArrayBuffer.isView(data)
    ? data
    : { buffer: data, byteOffset: 0, byteLength: data.byteLength }
  const view = new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength)
  return core.tagOf(buffer) === 'SharedArrayBuffer' ? view.slice() : view
}

async function collect(stream: Stream): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = []
  const next = readerOf(stream)
  for (let chunk = await next(); !chunk.done; chunk = await next()) chunks.push(chunk.value)
  return chunks
}

/** A text as bytes in UTF-8. */
const utf8 = (text: string): Bytes => new TextEncoder().encode(text) as Bytes

/** Parts in one piece. */
export function join(parts: readonly (Uint8Array | string)[]): Bytes {
  const chunks = parts.map((part) => (typeof part === 'string' ? utf8(part) : part))
  const whole = new Uint8Array(chunks.reduce((length, { byteLength }) => length + byteLength, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}
