import { join } from 'node:path'
import { describeSnippets } from '@countersign/snippets'

// The client's own examples call vendors' packages, on which it cannot depend.
describeSnippets(join(import.meta.dirname, '../packages/client'), {
  imports: {
    '@countersign/sigma': ['createSigmaClient'],
    '@countersign/lacuna-signer': ['createLacunaSignerClient'],
  },
  given: {
    meritId: "'5a10c0ffee000000000000c1'",
    userId: "'5a10c0ffee000000000000d1'",
    sigma: "createSigmaClient({ auth: { appLinkToken: 'token' } })",
    client: "{ listUsers: createLacunaSignerClient({ apiKey: 'key', environment: 'demo' }).listOrganizations }",
  },
})
