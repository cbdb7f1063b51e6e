import { join } from 'node:path'
import { describeVendorSnippets } from '@countersign/snippets'

await describeVendorSnippets(join(import.meta.dirname, '..'), {
  client: 'createSigiliumClient({ accessToken, allowInferredPaths: true })',
  given: {
    accessToken: "'token'",
    usersPath: "'/users'",
    filePath: "'/users/file'",
  },
})
