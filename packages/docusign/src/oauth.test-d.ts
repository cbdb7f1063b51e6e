import { expectTypeOf, test } from 'vitest'
import type { createDocuSignClient } from './index.ts'
import type { DocuSignOAuth, DocuSignOAuthOptions, defaultAccount, TokenSet, UserAccount, UserInfo } from './oauth.ts'

test('types tell what goes in and what comes out', () => {
  expectTypeOf<DocuSignOAuth['authorizationUrl']>().returns.resolves.toEqualTypeOf<{
    url: string
    state: string
    codeVerifier: string
  }>()
  expectTypeOf<DocuSignOAuth['exchangeCode']>().parameter(0).toEqualTypeOf<{
    callbackUrl: string | URL
    state: string
    codeVerifier: string
  }>()
  expectTypeOf<DocuSignOAuth['refresh']>().returns.resolves.toEqualTypeOf<TokenSet>()
  expectTypeOf<TokenSet['expiresAt']>().toEqualTypeOf<Date>()
  expectTypeOf<TokenSet['refreshToken']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<DocuSignOAuth['consentUrl']>().returns.toBeString()
  expectTypeOf<DocuSignOAuth['jwtGrant']>()
    .parameter(0)
    .toHaveProperty('privateKey')
    .toEqualTypeOf<string | CryptoKey>()
  expectTypeOf<DocuSignOAuth['userInfo']>().returns.resolves.toEqualTypeOf<UserInfo>()
  expectTypeOf<typeof defaultAccount>().returns.toEqualTypeOf<UserAccount>()
  expectTypeOf<DocuSignOAuth['tokenSource']>().returns.toEqualTypeOf<() => Promise<TokenSet>>()
  expectTypeOf<ReturnType<DocuSignOAuth['tokenSource']>>().toExtend<
    Parameters<typeof createDocuSignClient>[0]['accessToken']
  >()
  // @ts-expect-error the integration key must be given
  const options: DocuSignOAuthOptions = { redirectUri: 'https://app.example.com/callback' }
  // @ts-expect-error a code is exchanged together with its verifier
  const input: Parameters<DocuSignOAuth['exchangeCode']>[0] = { callbackUrl: '', state: '' }
  void [options, input]
})
