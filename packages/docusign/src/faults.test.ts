import { describeFaults } from '@countersign/contract'
import { createDocuSignClient } from '@countersign/docusign'

const accessToken = 'eyJhbGciOi.docusign.token'
const signatureName = 'Nadia Orlova'

describeFaults({
  secrets: [accessToken, signatureName, encodeURIComponent(signatureName)],
  create: (options) => createDocuSignClient({ accessToken, ...options }),
  read: (client, options) =>
    client.getUserSignature({ accountId: 'a', userId: 'u', signatureId: signatureName }, options),
  write: (client) =>
    client.createUserSignatures({ accountId: 'a', userId: 'u', body: { userSignatures: [{ signatureName }] } }),
})
