import type { FaultSubject } from '@countersign/contract/faults'
import type { createSigniticClient, SigniticClient } from './index.ts'

const apiKey = 'signitic-key-5d1f'
const email = 'ines.roche@example.com'
const body = { email }

/** What to try faults on, given the package. */
export const faults = (published: {
  createSigniticClient: typeof createSigniticClient
}): FaultSubject<SigniticClient> => ({
  secrets: [apiKey, email, encodeURIComponent(email)],
  create: (options) => published.createSigniticClient({ apiKey, ...options }),
  methods: {
    read: (client, options) => client.getUser({ email }, options),
    write: (client) => client.createResellerWorkspace({ body }),
  },
  raw: {
    read: (client, options) => client.raw.GET('/users/{email}', { params: { path: { email } }, ...options }),
    write: (client) => client.raw.POST('/reseller/workspace', { body }),
  },
})
