import { generateKeyPairSync } from 'node:crypto'
import { createDocuSignOAuth, type DocuSignOAuth } from '../create-oauth.ts'

export const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  type: 'pkcs1',
  format: 'pem',
}) as string

export const secrets = {
  clientSecret: 'the-client-secret',
  code: 'the-authorization-code',
  codeVerifier: 'the-code-verifier-the-code-verifier-the-code',
  refreshToken: 'the-refresh-token',
  accessToken: 'the-access-token',
}

/** Every call that reaches DocuSign, with the secrets it carries. */
export const calls: [string, (oauth: DocuSignOAuth) => Promise<unknown>][] = [
  [
    'oauth.exchangeCode',
    (oauth) => {
      const callbackUrl = `/callback?code=${secrets.code}&state=s-1`
      return oauth.exchangeCode({ callbackUrl, state: 's-1', codeVerifier: secrets.codeVerifier })
    },
  ],
  ['oauth.refresh', (oauth) => oauth.refresh({ refreshToken: secrets.refreshToken })],
  ['oauth.jwtGrant', (oauth) => oauth.jwtGrant({ userId: 'u-1', privateKey })],
  ['oauth.userInfo', (oauth) => oauth.userInfo({ accessToken: secrets.accessToken })],
]

export const connect = (environment: string | undefined, fetch?: typeof globalThis.fetch) =>
  createDocuSignOAuth({
    clientId: 'the-integration-key',
    clientSecret: secrets.clientSecret,
    redirectUri: 'https://app.example.com/callback',
    environment,
    fetch,
  })
