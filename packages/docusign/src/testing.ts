import type { FaultSubject } from '@countersign/contract/faults'
import type { createDocuSignClient, DocuSignClient } from './index.ts'

const accessToken = 'eyJhbGciOi.docusign.token'
const signatureName = 'Nadia Orlova'
const at = { accountId: 'a', userId: 'u' }
const body = { userSignatures: [{ signatureName }] }
const signatures = '/accounts/{accountId}/users/{userId}/signatures'

/** What to try faults on, given the package. */
export const faults = (published: {
  createDocuSignClient: typeof createDocuSignClient
}): FaultSubject<DocuSignClient> => ({
  secrets: [accessToken, signatureName, encodeURIComponent(signatureName)],
  create: (options) => published.createDocuSignClient({ accessToken, ...options }),
  methods: {
    read: (client, options) => client.getUserSignature({ ...at, signatureId: signatureName }, options),
    write: (client) => client.createUserSignatures({ ...at, body }),
  },
  raw: {
    read: (client, options) =>
      client.raw.GET(`${signatures}/{signatureId}`, {
        params: { path: { ...at, signatureId: signatureName } },
        ...options,
      }),
    write: (client) => client.raw.POST(signatures, { params: { path: at }, body }),
  },
})
