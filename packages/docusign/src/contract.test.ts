import { describeContract } from '@countersign/contract'
import {
  createDocuSignClient,
  type NamedBinary,
  type UserSignaturesInput,
  type UserSignaturesUpload,
} from '@countersign/docusign'
import { createMockFetch } from '@countersign/mock'
import spec from '../openapi.gen.json' with { type: 'json' }

/** DocuSign tells images apart by their file name, which the example of a form cannot show. */
function nameImages(body: UserSignaturesInput | UserSignaturesUpload) {
  if (!('images' in body)) return body
  const [{ signatureName = '', signatureInitials = '' } = {}] = body.signatures.userSignatures
  const names = [signatureName, signatureInitials]
  return { ...body, images: body.images?.map((image, index) => ({ ...(image as NamedBinary), name: names[index] })) }
}

describeContract({
  spec,
  client: createDocuSignClient({ accessToken: 'token', fetch: createMockFetch({ vendors: ['docusign'] }) }),
  bodies: { createUserSignatures: nameImages },
})
