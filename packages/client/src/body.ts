import type { Api, EncodedBody, Operation, RequestBody } from './api.ts'
import { InvalidInputError } from './errors.ts'
import { isObject } from './object.ts'
import { isJson } from './response.ts'

/** Bytes to send, with a name where the vendor wants a file. */
export interface NamedBinary {
  data: Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>
  name?: string | undefined
  /** Media type, e.g. `image/png`. */
  type?: string | undefined
}

/** Bytes to send: a `Blob` or `File` tells its media type, plain bytes are recognised by their first bytes. */
export type Binary = NamedBinary | NamedBinary['data']

const isData = (value: unknown): value is NamedBinary['data'] =>
  value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value) || value instanceof ReadableStream

/** Whether a value is bytes in one of the forms of {@link Binary}. */
export const isBinary = (value: unknown): value is Binary =>
  isData(value) || isData((value as NamedBinary | null)?.data)

/** First bytes of the image formats that signature vendors take. */
const signatures = { GIF8: 'gif', '\x89PNG': 'png', '\xff\xd8\xff': 'jpeg', BM: 'bmp' }

/** The data of a binary with its name and media type, as far as they can be told. */
export async function openBinary(binary: Binary): Promise<NamedBinary> {
  const { data, name, type }: NamedBinary = isData(binary) ? { data: binary } : binary
  const file = data instanceof Blob ? (data as File) : undefined
  const known = type || file?.type || (data instanceof ReadableStream ? undefined : await sniff(data))
  return { data, name: name ?? file?.name, type: known }
}

async function sniff(data: Blob | ArrayBuffer | ArrayBufferView): Promise<string | undefined> {
  const start = String.fromCharCode(...new Uint8Array(await new Blob([data as ArrayBuffer]).slice(0, 4).arrayBuffer()))
  const match = Object.entries(signatures).find(([bytes]) => start.startsWith(bytes))
  return match && `image/${match[1]}`
}

/**
 * Turns a method's `body` into what `fetch` sends.
 *
 * @param wanted the media type to send; else the one that fits: JSON for a plain value, a form if there are bytes in
 * it, and what the bytes are for bytes
 * @throws InvalidInputError when no media type of the operation fits
 */
export async function encodeBody(
  encoders: Api['encoders'] = {},
  { body: types = ['application/json'] }: Operation,
  value: unknown,
  wanted?: string,
): Promise<EncodedBody> {
  const binary = isBinary(value) ? await openBinary(value) : undefined
  const form = types.find((type) => encoders[type])
  const json = types.find(isJson)
  const type = wanted ?? binary?.type ?? (form && (!json || hasBinary(value)) ? form : json)
  if (!type || !types.includes(type))
    throw new InvalidInputError(
      `The body is ${type ?? 'of an unknown type'}, expected ${types.join(' or ')}: name one with \`contentType\``,
    )
  if (binary) return { body: binary.data as RequestBody, type }
  return encoders[type]?.(value as never) ?? { body: JSON.stringify(value), type }
}

const hasBinary = (value: unknown): boolean =>
  isBinary(value) || (isObject(value) && Object.values(value).some(hasBinary))
