import { join } from 'node:path'
import { describeVendorSnippets } from '@countersign/snippets'

const account = { account_id: 'a1', account_name: 'A', is_default: true, base_uri: 'https://demo.docusign.net' }

await describeVendorSnippets(join(import.meta.dirname, '..'), {
  client: 'createDocuSignClient({ accessToken })',
  given: {
    accessToken: "'token'",
    accountId: "'7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90'",
    userId: "'u1'",
    signatureId: "'s1'",
    png: "new Blob(['GIF89a'], { type: 'image/png' })",
    integrationKey: "'key'",
    clientId: 'integrationKey',
    clientSecret: "'secret'",
    redirectUri: "'https://app.example.com/back'",
    baseUri: "'https://demo.docusign.net'",
    privateKey:
      "(await import('node:crypto')).generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()",
    oauth: "createDocuSignOAuth({ clientId, redirectUri, environment: 'demo' })",
  },
  elsewhere: Object.fromEntries(
    ['https://account-d.docusign.com', 'https://account.docusign.com'].flatMap((server) => [
      [`${server}/oauth/token`, { access_token: 'token', token_type: 'Bearer', expires_in: 3600 }],
      [`${server}/oauth/userinfo`, { sub: 'u1', accounts: [account] }],
    ]),
  ),
})
