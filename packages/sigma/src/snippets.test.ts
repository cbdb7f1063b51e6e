import { join } from 'node:path'
import { describeVendorSnippets } from '@countersign/snippets'

await describeVendorSnippets(join(import.meta.dirname, '..'), {
  client: 'createSigmaClient({ auth: { appId, secret } })',
  given: {
    appId: "'app'",
    secret: "'secret'",
    meritId: "'5a10c0ffee000000000000c1'",
    userId: "'5a10c0ffee000000000000d1'",
  },
})
