import type { BodyKind, EncodedBody } from '../api.ts'
import { InvalidInputError } from '../errors.ts'
import { isObject } from '../object.ts'
import { type Binary, bytesOf, isBinary, join, openBinary } from './binary.ts'
import { toJson } from './json.ts'
import { plainValue } from './plain-value.ts'
import { sniff } from './sniff.ts'

type Part = Uint8Array | string

/**
 * A body that travels as `multipart/form-data`, made of a plain object: bytes become files, objects JSON parts, lists
 * repeat their name. A `FormData` will do as well. It is written here, byte for byte, because a `fetch` of another make
 * turns the platform's FormData and Blob into text.
 *
 * @param types media types of parts that the spec gives, by their name
 */
export const formData = (types: Record<string, string> = {}): BodyKind => ({
  types: ['multipart/form-data'],
  made: 'an object with a field for each part, or a FormData',
  fits: (value) => isObject(value) && !Array.isArray(value) && !isBinary(value),
  async encode(value) {
    if (!this.fits(value)) throw new InvalidInputError(`The body must be ${this.made}`)
    const boundary = newBoundary()
    const parts: Part[] = []
    for (const [name, entry] of entriesOf(value as object)) {
      for (const item of Array.isArray(entry) ? entry : [entry]) {
        if (item === undefined || item === null) continue
        parts.push(...(await writePart(boundary, name, item, types[name])))
      }
    }
    return multipartBody(boundary, parts)
  },
})

const entriesOf = (value: object): Iterable<[string, unknown]> =>
  Object.prototype.toString.call(value) === '[object FormData]'
    ? (value as unknown as Iterable<[string, unknown]>)
    : Object.entries(value)

async function writePart(boundary: string, name: string, item: unknown, type: string | undefined): Promise<Part[]> {
  const disposition = `form-data; name="${quote(name)}"`
  if (isBinary(item)) {
    const file = await openFile(item)
    const known = file.type ?? type ?? 'application/octet-stream'
    return part(boundary, `${disposition}; filename="${quote(file.name ?? name)}"`, known, file.bytes)
  }
  if (isObject(item) && !(item instanceof Date))
    return part(boundary, disposition, type ?? 'application/json', toJson(item, `body.${name}`))
  return part(boundary, disposition, type, plainValue(`body.${name}`, item))
}

/** A part of a multipart body. */
export const part = (boundary: string, disposition: string, type: string | undefined, content: Part): Part[] => [
  `--${boundary}\r\n${type ? `Content-Type: ${type}\r\n` : ''}Content-Disposition: ${disposition}\r\n\r\n`,
  content,
  '\r\n',
]

/** The parts of a multipart body in one piece. */
export const multipartBody = (boundary: string, parts: readonly Part[]): EncodedBody => ({
  body: join([...parts, `--${boundary}--\r\n`]),
  type: `multipart/form-data; boundary=${boundary}`,
  boundary: true,
})

/** A text that occurs in no content. */
export const newBoundary = (): string => `countersign-${random()}${random()}`
const random = () => Math.random().toString(36).slice(2)

/** A binary with all its bytes, and the media type it tells or shows. */
export async function openFile(
  binary: Binary,
): Promise<{ bytes: Uint8Array; name: string | undefined; type: string | undefined }> {
  const { data, name, type } = openBinary(binary)
  const bytes = await bytesOf(data)
  return { bytes, name, type: type ?? sniff(bytes) }
}

/** As browsers write names: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
const quote = (text: string) => text.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22')
