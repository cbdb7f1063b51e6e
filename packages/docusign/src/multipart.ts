import { type Binary, InvalidInputError, openBinary } from '@countersign/client'
import type { UserSignaturesUpload } from './schema.gen.ts'

/**
 * The vendor's own multipart layout: a nameless JSON part, then a part per picture whose `Content-Disposition` is
 * `file` and whose file name is the `signatureName` or the `signatureInitials` it belongs to. `FormData` cannot build it.
 *
 * @throws InvalidInputError for a picture that DocuSign would drop without a word, or whose media type nobody can tell
 */
export async function encodeMultipart({ signatures, images = [] }: UserSignaturesUpload) {
  const keys = signatures.userSignatures.flatMap(({ signatureName, signatureInitials }) => [
    signatureName,
    signatureInitials,
  ])
  const boundary = `countersign-${crypto.randomUUID()}`
  const parts: BlobPart[] = [
    `--${boundary}\r\nContent-Type: application/json\r\nContent-Disposition: form-data\r\n\r\n${JSON.stringify(signatures)}\r\n`,
  ]
  for (const image of images) {
    const { name, type, data } = await openPicture(image)
    if (!keys.includes(name))
      throw new InvalidInputError(
        'The name of a picture must be the signatureName or the signatureInitials of an entry',
      )
    parts.push(
      `--${boundary}\r\nContent-Type: ${type}\r\nContent-Disposition: file; filename="${name}"\r\n\r\n`,
      data,
      '\r\n',
    )
  }
  return { body: new Blob([...parts, `--${boundary}--\r\n`]), type: `multipart/form-data; boundary=${boundary}` }
}

async function openPicture(image: Binary): Promise<{ name: string; type: string; data: BlobPart }> {
  const { name, type, data } = await openBinary(image)
  if (!name || /["\r\n]/.test(name))
    throw new InvalidInputError('A picture needs a name without quotes and line breaks: { data, name }, or a File')
  if (!type?.startsWith('image/'))
    throw new InvalidInputError('A picture must be a GIF, PNG, JPEG or BMP, or name its type: { data, name, type }')
  return { name, type, data: data instanceof ReadableStream ? await new Response(data).blob() : data }
}
