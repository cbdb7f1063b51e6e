import { join } from 'node:path'
import { describeContract } from '@countersign/contract'
import { createDocuSignClient, type NamedBinary, type UserSignaturesUpload } from '@countersign/docusign'
import { createMockFetch } from '@countersign/mock'
import spec from '../openapi.gen.json' with { type: 'json' }

/** DocuSign tells images apart by their file name, which the example of a form cannot show. */
function nameImages(body: Partial<UserSignaturesUpload>, mediaType: string) {
  if (mediaType !== 'multipart/form-data') return body
  const { signatureName = '', signatureInitials = '' } = body.signatures?.userSignatures?.[0] ?? {}
  const names = [signatureName, signatureInitials]
  return { ...body, images: body.images?.map((image, index) => ({ ...(image as NamedBinary), name: names[index] })) }
}

describeContract({
  folder: join(import.meta.dirname, '..'),
  spec,
  createMockFetch,
  create: (options) => createDocuSignClient({ accessToken: 'eyJhbGciOi.docusign', ...options }),
  bodies: { createUserSignatures: nameImages },
})
