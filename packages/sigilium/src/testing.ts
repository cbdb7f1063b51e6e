import type { FaultSubject } from '@countersign/contract/faults'
import type { createSigiliumClient, SigiliumClient } from './index.ts'

const accessToken = 'tok_31c7e2f0'
const email = 'lea.martin@example.com'
const body = { file: new File([`mail\n${email}\n`], 'users.csv') }

/** What to try faults on, given the package. */
export const faults = (published: {
  createSigiliumClient: typeof createSigiliumClient
}): FaultSubject<SigiliumClient> => ({
  secrets: [accessToken, email, encodeURIComponent(email)],
  create: (options) => published.createSigiliumClient({ accessToken, allowInferredPaths: true, ...options }),
  methods: {
    read: (client, options) => client.getSignatures({ emails: [email] }, options),
    write: (client) => client.uploadUsers({ body }),
  },
  raw: {
    read: (client, options) => client.raw.GET('/signatures', { params: { query: { emails: [email] } }, ...options }),
    write: (client) => client.raw.POST('/users/file', { body }),
  },
})
