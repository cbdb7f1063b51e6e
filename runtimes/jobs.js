import { createDocuSignClient } from '@countersign/docusign'
import { createSigmaClient } from '@countersign/sigma'
import { createSigniticClient } from '@countersign/signitic'

/**
 * Three jobs at three vendors: a merit is read and approved, an image travels both ways, a list of users is refused in an
 * answer that says 200.
 *
 * @param mock where `countersign-mock` listens: `http://127.0.0.1:4010`
 */
export async function callThreeVendors(mock) {
  const sigma = createSigmaClient({ auth: { appId: 'app', secret: 'secret' }, baseUrl: `${mock}/sigma/v1` })
  const docusign = createDocuSignClient({ accessToken: 'token', baseUrl: `${mock}/docusign/restapi/v2.1` })
  const signitic = createSigniticClient({ apiKey: 'key', baseUrl: `${mock}/signitic` })

  const { status } = await sigma.getMerit({ meritId: 'merit' })
  const conflict = await sigma.approveMerit({ meritId: 'merit' }).catch((error) => error)

  const place = { accountId: 'account', userId: 'user', signatureId: 'signature', imageType: 'signature_image' }
  const png = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])
  await docusign.updateUserSignatureImage({ ...place, body: { data: png, type: 'image/png' } })
  const image = await docusign.getUserSignatureImage(place)

  const { value } = await signitic.upsertUsers({ body: { users: [{ email: 'ines@example.com', firstname: 'Ines' }] } })
  const users = Array.from({ length: 101 }, (_, index) => ({ email: `user-${index}@example.com` }))
  const refused = await signitic.upsertUsers({ body: { users } }).catch((error) => error)

  const { data } = await sigma.raw.GET('/users/{userId}', { params: { path: { userId: 'user' } } })

  return {
    merit: status,
    approved: conflict.id ? 'yes' : conflict.name,
    image: { type: image.type, bytes: image.size },
    users: value,
    refused: { name: refused.name, code: refused.code },
    raw: typeof data?.id,
  }
}
