import type { DocuSignClient } from '@countersign/docusign'
import type { ImageKind, Person } from './people.ts'

/** Whose signatures: a client that acts for one user of an account. */
export interface Desk {
  docusign: DocuSignClient
  accountId: string
}

/** The id of the signature that has this name already, if there is one. */
export async function findSignature(
  { docusign, accountId }: Desk,
  { userId, name }: Person,
): Promise<string | undefined> {
  const { userSignatures } = await docusign.listUserSignatures({ accountId, userId })
  return userSignatures?.find(({ signatureName }) => signatureName === name)?.signatureId ?? undefined
}

/** Makes a signature, images included, in one request. */
export async function createSignature({ docusign, accountId }: Desk, person: Person): Promise<void> {
  const { userId, name, initials, images } = person
  await docusign.createUserSignatures({
    accountId,
    userId,
    body: {
      signatures: { userSignatures: [{ signatureName: name, signatureInitials: initials }] },
      // An image belongs to the entry with its name, or with its initials.
      images: [
        ...(images.signature_image ? [{ data: images.signature_image, name }] : []),
        ...(images.initials_image ? [{ data: images.initials_image, name: initials }] : []),
      ],
    },
  })
}

/** Gives a signature new images. Each write may go on under another id, which the answer tells. */
export async function replaceImages(
  { docusign, accountId }: Desk,
  { userId, images }: Person,
  signature: string,
): Promise<void> {
  let signatureId = signature
  for (const [kind, body] of Object.entries(images)) {
    const imageType = kind as ImageKind
    const answer = await docusign.updateUserSignatureImage({ accountId, userId, signatureId, imageType, body })
    signatureId = answer.signatureId ?? signatureId
  }
}
