import { describe, expect, test } from 'vitest'
import type { DocuSignOAuthOptions } from './connection.ts'
import { createDocuSignOAuth } from './create-oauth.ts'
import { clientId, redirectUri } from './testing.ts'

const connect = (options: Partial<DocuSignOAuthOptions>) => createDocuSignOAuth({ clientId, redirectUri, ...options })

describe('options', () => {
  test.each([
    ['http://account.docusign.com'],
    ['https://account.docusign.com/oauth'],
    ['https://user:pass@account.docusign.com'],
    ['ftp://127.0.0.1'],
    ['staging'],
    [''],
  ])('refuse the environment %j', (name) => {
    expect(() => connect({ environment: name })).toThrow("`environment` must be 'demo', 'production' or the origin")
  })

  test.each([
    [{ clientId: '' }, '`clientId` must be a text'],
    [{ clientId: undefined as unknown as string }, '`clientId` must be a text'],
    [{ clientSecret: '' }, '`clientSecret` must be a text'],
    [{ clientSecret: 'secret\n' }, '`clientSecret` must be a text'],
    [{ redirectUri: '/callback' }, '`redirectUri` must be a URL'],
  ])('refuse %j', (options, reason) => {
    expect(() => connect(options)).toThrow(reason)
  })

  test('without a redirect URI leave no way through the browser', async () => {
    const oauth = connect({ redirectUri: undefined })
    await expect(oauth.authorizationUrl()).rejects.toThrow('`redirectUri` must be a text')
    expect(() => oauth.consentUrl()).toThrow('`redirectUri` must be a text')
    const input = { callbackUrl: `${redirectUri}?code=c-1&state=s-1`, state: 's-1', codeVerifier: 'v'.repeat(43) }
    await expect(oauth.exchangeCode(input)).rejects.toThrow('`redirectUri` must be a text')
  })
})
