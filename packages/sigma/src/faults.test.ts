import { describeFaults } from '@countersign/contract'
import { createSigmaClient } from '@countersign/sigma'

const secret = 'sigma-secret-77aa'
const email = 'lee.okafor@example.com'

describeFaults({
  secrets: [secret, Buffer.from(`app:${secret}`).toString('base64'), email],
  create: (options) => createSigmaClient({ auth: { appId: 'app', secret }, ...options }),
  read: (client, options) => client.getMerit({ meritId: 'm1' }, options),
  write: (client) => client.sendMerit({ meritTemplateId: 't1', body: { email } }),
})
