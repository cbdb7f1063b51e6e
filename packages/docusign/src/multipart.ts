import { InvalidInputError, openBinary } from '@countersign/client'
import type { UserSignaturesUpload } from './schema.gen.ts'

/**
 * The vendor's own multipart layout: a nameless JSON part, then a part per image whose `Content-Disposition` is
 * `file` and whose file name is the `signatureName` or the `signatureInitials` it belongs to. `FormData` cannot build it.
 *
 * @throws InvalidInputError for an image that DocuSign would drop without a word, or whose media type nobody can tell
 */
export async function encodeMultipart({ signatures, images = [] }: UserSignaturesUpload) {
  const keys = signatures.userSignatures.flatMap((entry) => [entry.signatureName, entry.signatureInitials])
  const boundary = crypto.randomUUID()
  const parts: BlobPart[] = [
    `--${boundary}\r\nContent-Type: application/json\r\nContent-Disposition: form-data\r\n\r\n${JSON.stringify(signatures)}\r\n`,
  ]
  for (const image of images) {
    const { name = '', type, data } = await openBinary(image)
    if (!type || !keys.includes(name) || /["\r\n]/.test(name)) {
      throw new InvalidInputError(
        'An image needs the signatureName or signatureInitials of an entry as its `name`, and a `type` if it is no GIF, PNG, JPEG or BMP',
      )
    }
    const bytes = data instanceof ReadableStream ? await new Response(data).blob() : (data as ArrayBuffer)
    parts.push(
      `--${boundary}\r\nContent-Type: ${type}\r\nContent-Disposition: file; filename="${name}"\r\n\r\n`,
      bytes,
      '\r\n',
    )
  }
  return { body: new Blob([...parts, `--${boundary}--\r\n`]), type: `multipart/form-data; boundary=${boundary}` }
}
