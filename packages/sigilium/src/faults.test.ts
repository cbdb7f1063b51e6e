import { describeFaults } from '@countersign/contract'
import { createSigiliumClient } from './index.ts'

const accessToken = 'tok_31c7e2f0'
const email = 'lea.martin@example.com'

describeFaults({
  secrets: [accessToken, email, encodeURIComponent(email)],
  create: (options) => createSigiliumClient({ accessToken, allowInferredPaths: true, ...options }),
  read: (client, options) => client.getSignatures({ emails: [email] }, options),
  write: (client) => client.uploadUsers({ body: { file: new File([`mail\n${email}\n`], 'users.csv') } }),
})
