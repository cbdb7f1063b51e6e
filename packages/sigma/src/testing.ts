import type { FaultSubject } from '@countersign/contract/faults'
import type { createSigmaClient, SigmaClient } from './index.ts'

const secret = 'sigma-secret-77aa'
const email = 'lee.okafor@example.com'

/** What to try faults on, given the package. */
export const faults = (published: { createSigmaClient: typeof createSigmaClient }): FaultSubject<SigmaClient> => ({
  secrets: [secret, btoa(`app:${secret}`), email],
  create: (options) => published.createSigmaClient({ auth: { appId: 'app', secret }, ...options }),
  methods: {
    read: (client, options) => client.getMerit({ meritId: 'm1' }, options),
    write: (client) => client.sendMerit({ meritTemplateId: 't1', body: { email } }),
  },
  raw: {
    read: (client, options) => client.raw.GET('/merits/{meritId}', { params: { path: { meritId: 'm1' } }, ...options }),
    write: (client) =>
      client.raw.POST('/merittemplates/{meritTemplateId}/send', {
        params: { path: { meritTemplateId: 't1' } },
        body: { email },
      }),
  },
})
