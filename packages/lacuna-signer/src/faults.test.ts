import { describeFaults } from '@countersign/contract'
import { createLacunaSignerClient } from '@countersign/lacuna-signer'

const apiKey = `Admin App|${'0'.repeat(62)}42`
const identifier = '12345678909'

describeFaults({
  secrets: [apiKey, identifier],
  create: (options) => createLacunaSignerClient({ apiKey, ...options }),
  read: (client, options) => client.listUsers({ q: identifier }, options),
  write: (client) => client.createOrganization({ body: { name: 'Filial Exemplo', identifier } }),
})
