/**
 * Three jobs at three vendors: a merit is read and approved, an image travels both ways, a list of users is refused in an
 * answer that says 200.
 *
 * @param packages what the three packages export, in whatever way it was loaded
 * @param mock where `countersign-mock` listens: `http://127.0.0.1:4010`
 */
export async function doThreeJobs({ createDocuSignClient, createSigmaClient, createSigniticClient }, mock) {
  const sigma = createSigmaClient({ auth: { appId: 'app', secret: 'secret' }, baseUrl: `${mock}/sigma/v1` })
  const { status } = await sigma.getMerit({ meritId: 'merit' })
  const approved = await sigma.approveMerit({ meritId: 'merit' })
  const { data: user } = await sigma.raw.GET('/users/{userId}', { params: { path: { userId: 'user' } } })

  const docusign = createDocuSignClient({ accessToken: 'token', baseUrl: `${mock}/docusign/restapi/v2.1` })
  const place = { accountId: 'account', userId: 'user', signatureId: 'signature', imageType: 'signature_image' }
  const png = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])
  await docusign.updateUserSignatureImage({ ...place, body: { data: png, type: 'image/png' } })
  const image = await docusign.getUserSignatureImage(place)

  const signitic = createSigniticClient({ apiKey: 'key', baseUrl: `${mock}/signitic` })
  const { value } = await signitic.upsertUsers({ body: { users: [{ email: 'ines@example.com', firstname: 'Ines' }] } })
  const users = Array.from({ length: 101 }, (_, index) => ({ email: `user-${index}@example.com` }))
  const refused = await signitic.upsertUsers({ body: { users } }).catch((error) => error)

  return {
    merit: status,
    approved: typeof approved.id,
    user: typeof user?.id,
    image: image.type,
    added: value.added,
    refused: `${refused.name} ${refused.code}`,
  }
}
