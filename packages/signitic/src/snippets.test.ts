import { join } from 'node:path'
import { describeVendorSnippets } from '@countersign/snippets'

await describeVendorSnippets(join(import.meta.dirname, '..'), {
  client: 'createSigniticClient({ apiKey })',
  given: {
    apiKey: "'key'",
    users: "[{ email: 'ines.roche@example.com' }]",
  },
})
