import { Events, type MutableResponse, OAuth2Server, type TokenRequestIncomingMessage } from 'oauth2-mock-server'
import { afterAll, beforeAll } from 'vitest'
import type { DocuSignOAuthOptions } from './connection.ts'
import { createDocuSignOAuth, type DocuSignOAuth } from './create-oauth.ts'

export const clientId = '2f4a9a3e-6f0b-4c55-9b0e-5f1f6f2f7a11'
export const clientSecret = '7c1d2e3f-0a9b-4c8d-8e7f-6a5b4c3d2e1f'
export const redirectUri = 'https://app.example.com/callback'

/** What a promise is rejected with. */
export const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

/** What a browser does at `url`, with a user who says yes: the URL that it comes back to. */
export const authorize = async (url: string): Promise<string> => {
  const { headers } = await fetch(url, { redirect: 'manual' })
  return headers.get('location') ?? ''
}

/** Logs a user in who says yes to all. */
export const logIn = async (oauth: DocuSignOAuth) => {
  const { url, ...kept } = await oauth.authorizationUrl()
  return oauth.exchangeCode({ callbackUrl: await authorize(url), ...kept })
}

/** An account server for the tests of a file, which issues codes and tokens as DocuSign does. */
export function startAccountServer() {
  // It compares the code verifier with the challenge.
  const server = new OAuth2Server(undefined, undefined, {
    endpoints: { authorize: '/oauth/auth', token: '/oauth/token', userinfo: '/oauth/userinfo' },
  })
  const environment = () => `http://127.0.0.1:${server.address().port}`
  beforeAll(async () => {
    await server.issuer.keys.generate('RS256')
    await server.start(0, '127.0.0.1')
  })
  afterAll(() => server.stop())

  return {
    /** Where it listens, once the tests run. */
    environment,
    connect: (options: Partial<DocuSignOAuthOptions> = {}) =>
      createDocuSignOAuth({ clientId, clientSecret, redirectUri, environment: environment(), ...options }),

    /** What the token endpoint is asked next, and a chance to answer otherwise. */
    nextTokenRequest: (change: (answer: MutableResponse) => void = () => {}) =>
      new Promise<TokenRequestIncomingMessage>((resolve) => {
        server.service.once(Events.BeforeResponse, (answer: MutableResponse, request: TokenRequestIncomingMessage) => {
          change(answer)
          resolve(request)
        })
      }),

    /** What `/oauth/userinfo` says next. */
    nextUserInfo: (body: MutableResponse['body'], statusCode = 200) =>
      server.service.once(Events.BeforeUserinfo, (answer: MutableResponse) =>
        Object.assign(answer, { body, statusCode }),
      ),
  }
}
