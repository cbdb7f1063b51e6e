import { createDocuSignClient, isCountersignError } from '@countersign/docusign'
import { createDocuSignOAuth } from '@countersign/docusign/oauth'
import { createMockFetch, startMock } from '@countersign/mock'
import { createSigmaClient, type Merit, type Operations, type paths } from '@countersign/sigma'
import { createSigniticClient } from '@countersign/signitic'

/** What people do with the packages, under the strictest settings. */
const sigma = createSigmaClient({ auth: { appId: 'app', secret: 'secret' }, fetch: createMockFetch() })

export async function approve(meritId: string): Promise<Merit | undefined> {
  try {
    return await sigma.approveMerit({ meritId })
  } catch (error) {
    if (sigma.approveMerit.isError(error) && error.status === 409) return undefined
    if (isCountersignError(error)) console.error(error.message)
    throw error
  }
}

export async function count(userId: string): Promise<number> {
  let merits = 0
  for await (const merit of sigma.listMeritsByUser.paginate({ userId })) if (merit.id) merits += 1
  return merits
}

export async function upload(accessToken: string, data: Blob): Promise<Blob> {
  const docusign = createDocuSignClient({ accessToken: () => Promise.resolve(accessToken), environment: 'demo' })
  const place = { accountId: 'a', userId: 'u', signatureId: 's', imageType: 'signature_image' }
  await docusign.updateUserSignatureImage({ ...place, body: data })
  return docusign.getUserSignatureImage(place)
}

export async function added(): Promise<number | undefined> {
  const mock = await startMock({ vendors: ['signitic'] })
  const signitic = createSigniticClient({ apiKey: 'key', baseUrl: mock.urlFor('signitic') })
  const { value } = await signitic.upsertUsers({ body: { users: [{ email: 'ines@example.com' }] } })
  await mock.close()
  return value?.added
}

export type Url = keyof paths
export type Call = Operations['getMerit']
export const oauth: typeof createDocuSignOAuth = createDocuSignOAuth
