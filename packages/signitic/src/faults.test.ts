import { describeFaults } from '@countersign/contract'
import { createSigniticClient } from '@countersign/signitic'

const apiKey = 'signitic-key-5d1f'
const email = 'ines.roche@example.com'

describeFaults({
  secrets: [apiKey, email, encodeURIComponent(email)],
  create: (options) => createSigniticClient({ apiKey, ...options }),
  read: (client, options) => client.getUser({ email }, options),
  write: (client) => client.createResellerWorkspace({ body: { email } }),
})
