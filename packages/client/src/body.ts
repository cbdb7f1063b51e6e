import type { Operation } from './api.ts'
import { InvalidInputError } from './errors.ts'

/** Bytes to send: a `Blob` or `File` tells its media type, plain bytes are recognised by their first bytes. */
export type Binary = Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer>

const isBinary = (value: unknown): value is Binary =>
  value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value)

/** First bytes of the image formats that signature vendors take. */
const signatures: [type: string, bytes: number[]][] = [
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/bmp', [0x42, 0x4d]],
]

async function mediaTypeOf(body: Binary): Promise<string | undefined> {
  if (body instanceof Blob && body.type) return body.type
  const start = new Uint8Array(await new Blob([body]).slice(0, 4).arrayBuffer())
  return signatures.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte))?.[0]
}

const isJson = (type: string) => /[/+]json\b/.test(type)

/**
 * Turns a method's `body` into what `fetch` sends.
 *
 * @throws InvalidInputError when no media type of the operation fits the body
 */
export async function encodeBody(
  operation: Operation,
  body: unknown,
  wanted: string | undefined,
): Promise<{ body: BodyInit; type?: string }> {
  const types = operation.body ?? []
  const sniffed = isBinary(body) ? await mediaTypeOf(body) : types.find(isJson)
  const type = wanted ?? (sniffed !== undefined && types.includes(sniffed) ? sniffed : undefined)
  if (type === undefined)
    throw new InvalidInputError(
      `The body is ${sniffed ?? 'of no known media type'}, expected ${types.join(' or ')}: give it as such, or name it with \`contentType\``,
    )
  return { body: isJson(type) && !isBinary(body) ? JSON.stringify(body) : (body as BodyInit), type }
}
