import { join } from 'node:path'
import { describeVendorSnippets } from '@countersign/snippets'

await describeVendorSnippets(join(import.meta.dirname, '..'), {
  client: "createLacunaSignerClient({ apiKey, environment: 'demo' })",
  given: {
    apiKey: "'key'",
  },
})
