import {
  type BodyKind,
  type EncodedBody,
  holdsBinary,
  InvalidInputError,
  openFile,
  type Part,
  toJson,
  writeForm,
} from '@countersign/client'
import type { UserSignaturesUpload } from './schema.gen.ts'

/**
 * The vendor's own multipart layout: a nameless JSON part, then a part per image whose `Content-Disposition` is
 * `file` and whose file name is the `signatureName` or the `signatureInitials` it belongs to. `FormData` cannot build it.
 *
 * @throws InvalidInputError for an image that DocuSign would drop without a word, or whose media type nobody can tell
 */
export const multipart: BodyKind = {
  types: ['multipart/form-data'],
  encode: (value, _, alone) =>
    alone || holdsBinary(value) ? encode(value as Partial<UserSignaturesUpload>) : undefined,
  async refuse() {
    throw new InvalidInputError('The body must be { signatures, images }, the bytes in `images`')
  },
}

async function encode({ signatures, images = [] }: Partial<UserSignaturesUpload>): Promise<EncodedBody> {
  const entries = signatures?.userSignatures
  const json = toJson(signatures)
  if (!Array.isArray(entries) || !Array.isArray(images) || json === undefined) return multipart.refuse(signatures)
  const keys = entries.flatMap((entry) => [entry.signatureName, entry.signatureInitials])
  const parts: Part[] = [[['Content-Type: application/json', 'Content-Disposition: form-data'], json]]
  for (const image of images) {
    const { name = '', type, bytes } = await openFile(image)
    if (!type || !keys.includes(name) || /["\r\n]/.test(name)) {
      throw new InvalidInputError(
        'An image needs the signatureName or signatureInitials of an entry as its `name`, and a `type` if it is no GIF, PNG, JPEG or BMP',
      )
    }
    parts.push([[`Content-Type: ${type}`, `Content-Disposition: file; filename="${name}"`], bytes])
  }
  return writeForm(parts)
}
