import type { BodyKind, EncodedBody } from '../api.ts'
import { InvalidInputError } from '../errors.ts'
import { covers } from '../media-type.ts'
import { bytesOf, isBinary, isStream, openBinary } from './binary.ts'
import { sniff } from './sniff.ts'
import { toStream } from './stream.ts'

/** A body that travels as the bytes it is, under one of the given media types. */
export const bytes = (...types: string[]): BodyKind => ({
  types,
  made: 'bytes: a Buffer, Blob, File or stream; a file on disk is `await openAsBlob(path)`, base64 `Buffer.from(text, "base64")`',
  fits: isBinary,
  async encode(value, wanted): Promise<EncodedBody> {
    if (!isBinary(value)) throw new InvalidInputError(`The body must be ${this.made}`)
    const { data, type: told } = openBinary(value)
    const body = isStream(data) ? undefined : await bytesOf(data)
    const type = wanted ?? told ?? (body && shown(types, body)) ?? onlyOne(types)
    if (type === undefined || !types.some((range) => covers(range, type))) {
      throw new InvalidInputError(
        `The body is ${type ?? 'of an unknown type'}, expected ${types.join(' or ')}: name one with \`contentType\``,
      )
    }
    return body ? { body, type } : toStream(data as ReadableStream<Uint8Array>, type)
  },
})

/** What the bytes look like, if the operation takes that. */
function shown(types: readonly string[], body: Uint8Array): string | undefined {
  const type = sniff(body)
  return type && types.some((range) => covers(range, type)) ? type : undefined
}

/** The type that bytes of an unknown one can only have. */
function onlyOne(types: readonly string[]): string | undefined {
  const [first = '', ...others] = types
  if (others.length > 0 || first.endsWith('/*')) return first === '*/*' ? 'application/octet-stream' : undefined
  return first
}
