import { join } from 'node:path'
import { clientVariable } from '@countersign/openapi'
import { describeSnippets } from '@countersign/snippets'
import { describe } from 'vitest'

const packages = join(import.meta.dirname, '../packages')

/** What a reader of a vendor's examples has at hand. */
const atHand: Record<string, { factory: string; options: string; given: string }> = {
  docusign: {
    factory: 'createDocuSignClient',
    options: '{ accessToken }',
    given: "const accessToken = 'token', accountId = '7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90', userId = 'u1'",
  },
  'lacuna-signer': {
    factory: 'createLacunaSignerClient',
    options: "{ apiKey, environment: 'demo' }",
    given: "const apiKey = 'key'",
  },
  sigilium: {
    factory: 'createSigiliumClient',
    options: '{ accessToken, allowInferredPaths: true }',
    given: "const accessToken = 'token'",
  },
  sigma: {
    factory: 'createSigmaClient',
    options: '{ auth: { appId, secret } }',
    given: "const appId = 'app', secret = 'secret', meritId = '5a10c0ffee000000000000f1', userId = 'u1'",
  },
  signitic: {
    factory: 'createSigniticClient',
    options: '{ apiKey }',
    given: "const apiKey = 'key', users = [{ email: 'ines.roche@example.com' }]",
  },
}
/** What no mock can answer: the vendor's OAuth server, and a path that only the vendor can tell. */
const withoutReadme = ['docusign', 'sigilium']

describe.each(Object.entries(atHand))('%s', (vendor, { factory, options, given }) => {
  const client = clientVariable(vendor)
  describeSnippets(join(packages, vendor), {
    files: [...(withoutReadme.includes(vendor) ? [] : ['README.md']), 'src/index.ts', 'src/operations.gen.ts'],
    setup: [
      `import { ${factory} } from '@countersign/${vendor}'`,
      given,
      "const image = new Blob(['GIF89a'], { type: 'image/gif' }), file = new Blob(['mail'], { type: 'text/csv' })",
      `declare global { var ${client}: ReturnType<typeof ${factory}> }`, // a snippet may make its own
      `globalThis.${client} = ${factory}(${options})`,
    ].join('\n'),
  })
})

describe('client', () => {
  describeSnippets(join(packages, 'client'), {
    setup: [
      "import { createSigmaClient } from '@countersign/sigma'",
      "import { createLacunaSignerClient } from '@countersign/lacuna-signer'",
      "const sigma = createSigmaClient({ auth: { appLinkToken: 'token' } })",
      "const client = { listUsers: createLacunaSignerClient({ apiKey: 'key', environment: 'demo' }).listOrganizations }",
      "const meritId = '5a10c0ffee000000000000f1', userId = '5a10c0ffee000000000000a1'",
    ].join('\n'),
  })
})
