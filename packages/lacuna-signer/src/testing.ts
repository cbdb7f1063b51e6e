import type { FaultSubject } from '@countersign/contract/faults'
import type { createLacunaSignerClient, LacunaSignerClient } from './index.ts'

const apiKey = `Admin App|${'0'.repeat(62)}42`
const identifier = '12345678909'
const body = { name: 'Filial Exemplo', identifier }

/** What to try faults on, given the package. */
export const faults = (published: {
  createLacunaSignerClient: typeof createLacunaSignerClient
}): FaultSubject<LacunaSignerClient> => ({
  secrets: [apiKey, identifier],
  create: (options) => published.createLacunaSignerClient({ apiKey, ...options }),
  methods: {
    read: (client, options) => client.listUsers({ q: identifier }, options),
    write: (client) => client.createOrganization({ body }),
  },
  raw: {
    read: (client, options) => client.raw.GET('/api/users', { params: { query: { q: identifier } }, ...options }),
    write: (client) => client.raw.POST('/api/admin/organizations', { body }),
  },
})
