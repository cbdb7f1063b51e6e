import { startMock } from '@countersign/mock'
import { Events, type MutableResponse, OAuth2Server, type TokenRequestIncomingMessage } from 'oauth2-mock-server'
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest'
import { createDocuSignClient } from './index.ts'
import {
  createDocuSignOAuth,
  type DocuSignOAuth,
  type DocuSignOAuthOptions,
  defaultAccount,
  type TokenSet,
  type UserAccount,
  type UserInfo,
} from './oauth.ts'

const clientId = '2f4a9a3e-6f0b-4c55-9b0e-5f1f6f2f7a11'
const clientSecret = '7c1d2e3f-0a9b-4c8d-8e7f-6a5b4c3d2e1f'
const redirectUri = 'https://app.example.com/callback'

/** Issues codes and tokens as DocuSign does, and compares the code verifier with the challenge. */
const server = new OAuth2Server(undefined, undefined, {
  endpoints: { authorize: '/oauth/auth', token: '/oauth/token', userinfo: '/oauth/userinfo' },
})
let environment: string

beforeAll(async () => {
  await server.issuer.keys.generate('RS256')
  await server.start(0, '127.0.0.1')
  environment = `http://127.0.0.1:${server.address().port}`
})
afterAll(() => server.stop())

const connect = (options: Partial<DocuSignOAuthOptions> = {}) =>
  createDocuSignOAuth({ clientId, clientSecret, redirectUri, environment, ...options })

/** What a browser does at `url`, with a user who says yes. */
const authorize = async (url: string) => {
  const { headers } = await fetch(url, { redirect: 'manual' })
  return headers.get('location') ?? ''
}

/** What the token endpoint is asked next, and a chance to answer otherwise. */
const nextTokenRequest = (change: (answer: MutableResponse) => void = () => {}) =>
  new Promise<TokenRequestIncomingMessage>((resolve) => {
    server.service.once(Events.BeforeResponse, (answer: MutableResponse, request: TokenRequestIncomingMessage) => {
      change(answer)
      resolve(request)
    })
  })

const logIn = async (oauth: DocuSignOAuth) => {
  const { url, ...kept } = await oauth.authorizationUrl()
  return oauth.exchangeCode({ callbackUrl: await authorize(url), ...kept })
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('the URL to which the browser goes', () => {
  test('asks for a code with PKCE, the scope `signature` and a state of its own', async () => {
    const { url, state, codeVerifier } = await connect().authorizationUrl()
    const { origin, pathname, searchParams } = new URL(url)
    expect(origin + pathname).toBe(`${environment}/oauth/auth`)
    expect(Object.fromEntries(searchParams)).toEqual({
      response_type: 'code',
      scope: 'signature',
      client_id: clientId,
      redirect_uri: redirectUri,
      state,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    })
    expect(url).not.toContain(codeVerifier)
  })

  test('carries scopes, a state, a login hint and a prompt on request, with spaces as DocuSign wants them', async () => {
    const { url, state } = await connect().authorizationUrl({
      scopes: ['signature', 'extended'],
      state: 'a+b c',
      loginHint: 'ines+x@example.com',
      prompt: 'login',
    })
    expect(state).toBe('a+b c')
    expect(url).toContain('scope=signature%20extended')
    expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({
      scope: 'signature extended',
      state: 'a+b c',
      login_hint: 'ines+x@example.com',
      prompt: 'login',
    })
  })

  test('has another state and another verifier each time', async () => {
    const [first, second] = [await connect().authorizationUrl(), await connect().authorizationUrl()]
    expect(first.state).not.toBe(second.state)
    expect(first.codeVerifier).not.toBe(second.codeVerifier)
  })

  test.each([
    [undefined, 'https://account-d.docusign.com/oauth/auth'],
    ['demo', 'https://account-d.docusign.com/oauth/auth'],
    ['production', 'https://account.docusign.com/oauth/auth'],
    ['https://account-s.docusign.com/', 'https://account-s.docusign.com/oauth/auth'],
  ])('leads in the environment %s to %s', async (name, expected) => {
    const { url } = await connect({ environment: name }).authorizationUrl()
    expect(url.split('?')[0]).toBe(expected)
  })

  test('asks for the consent that the JWT grant needs', () => {
    expect(connect({ environment: 'demo' }).consentUrl()).toBe(
      `https://account-d.docusign.com/oauth/auth?response_type=code&scope=signature%20impersonation&client_id=${clientId}&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback`,
    )
    expect(connect().consentUrl({ scopes: ['impersonation'] })).toContain('scope=impersonation&')
  })
})

describe('a code', () => {
  test('is exchanged for tokens', async () => {
    const before = Date.now()
    const request = nextTokenRequest()
    const tokens = await logIn(connect())
    expect(tokens).toEqual({
      accessToken: expect.stringMatching(/^ey/),
      tokenType: 'bearer',
      expiresAt: expect.any(Date),
      refreshToken: expect.any(String),
      scopes: ['dummy'],
    })
    expect(tokens.expiresAt.getTime()).toBeGreaterThanOrEqual(before + 3600_000)
    expect(tokens.expiresAt.getTime()).toBeLessThanOrEqual(Date.now() + 3600_000)
    expect((await request).body).toMatchObject({ grant_type: 'authorization_code', redirect_uri: redirectUri })
  })

  test('of a confidential client goes with id and secret as HTTP Basic, letter for letter', async () => {
    const request = nextTokenRequest()
    await logIn(connect())
    const { headers, body } = await request
    expect(headers.authorization).toBe(`Basic ${btoa(`${clientId}:${clientSecret}`)}`)
    expect(body).not.toHaveProperty('client_id')
    expect(body).not.toHaveProperty('client_secret')
  })

  test('of a public client goes with its id alone', async () => {
    const request = nextTokenRequest()
    await logIn(connect({ clientSecret: undefined }))
    const { headers, body } = await request
    expect(headers.authorization).toBeUndefined()
    expect(body).toMatchObject({ client_id: clientId })
  })

  test('is no good with the verifier of another authorization', async () => {
    const oauth = connect()
    const { url, state } = await oauth.authorizationUrl()
    const { codeVerifier } = await oauth.authorizationUrl()
    const callbackUrl = await authorize(url)
    const error = await failureOf(oauth.exchangeCode({ callbackUrl, state, codeVerifier }))
    expect(error).toMatchObject({ name: 'ApiError', status: 400, operationId: 'oauth.exchangeCode' })
    expect(error).toHaveProperty('body.detail', 'code_verifier provided does not match code_challenge')
  })

  test('is read from the path and query of a request just as well', async () => {
    const oauth = connect()
    const { url, ...kept } = await oauth.authorizationUrl()
    const { pathname, search } = new URL(await authorize(url))
    expect(await oauth.exchangeCode({ callbackUrl: pathname + search, ...kept })).toHaveProperty('accessToken')
  })

  test('comes with an ID token whose content does not matter', async () => {
    nextTokenRequest((answer) => {
      answer.body = { access_token: 'a', token_type: 'Bearer', expires_in: '60', id_token: 'not a JWT' }
    })
    expect(await logIn(connect())).toMatchObject({ accessToken: 'a', refreshToken: undefined, scopes: undefined })
  })
})

describe('a browser that comes back', () => {
  const { exchangeCode } = createDocuSignOAuth({
    clientId,
    redirectUri,
    fetch: () => Promise.reject(new Error('Nothing may be sent')),
  })
  const codeVerifier = 'v'.repeat(43)

  test.each([
    ['with another state', '?code=c-1&state=other', 'unexpected "state" response parameter value'],
    ['without a state', '?code=c-1', 'response parameter "state" missing'],
    ['with two states', '?code=c-1&state=s-1&state=s-1', '"state" parameter must be provided only once'],
    ['without a code', '?state=s-1', 'it has no code, or more than one'],
    ['with two codes', '?code=c-1&code=c-2&state=s-1', 'it has no code, or more than one'],
    ['from another server', '?code=c-1&state=s-1&iss=https://evil.example', 'unexpected "iss" (issuer)'],
    ['with a token of its own', '?code=c-1&state=s-1&token=t', 'it is of another kind'],
  ])('%s is sent away', async (_case, query, reason) => {
    const error = await failureOf(exchangeCode({ callbackUrl: redirectUri + query, state: 's-1', codeVerifier }))
    expect(error).toHaveProperty('name', 'InvalidInputError')
    expect(error).toHaveProperty('message', expect.stringContaining(reason))
  })

  test('may name its server as ID tokens do', async () => {
    const oauth = connect()
    const { url, ...kept } = await oauth.authorizationUrl()
    const callbackUrl = `${await authorize(url)}&iss=${encodeURIComponent(`${environment}/`)}`
    expect(await oauth.exchangeCode({ callbackUrl, ...kept })).toHaveProperty('accessToken')
  })

  test.each(['http://[', 'https://app.example.com:port/'])('at %s is sent away', async (callbackUrl) => {
    await expect(exchangeCode({ callbackUrl, state: 's-1', codeVerifier })).rejects.toThrow('it is no URL')
  })

  test.each([undefined, '', 's\n1'])('is never checked against the state %j', async (state) => {
    const input = { callbackUrl: `${redirectUri}?code=c-1`, state: state as string, codeVerifier }
    await expect(exchangeCode(input)).rejects.toThrow('`state` must be a text')
  })

  test('with a refusal is an ApiError', async () => {
    const callbackUrl = `${redirectUri}?error=access_denied&error_description=No%20thanks&state=s-1`
    const error = await failureOf(exchangeCode({ callbackUrl, state: 's-1', codeVerifier }))
    expect(error).toMatchObject({
      name: 'ApiError',
      message:
        'docusign oauth.exchangeCode: GET https://account-d.docusign.com/oauth/auth sent the browser back with access_denied: No thanks',
      status: 302,
      code: 'access_denied',
      body: { error: 'access_denied', error_description: 'No thanks' },
    })
  })
})

describe('a refresh token', () => {
  test('is exchanged for new tokens', async () => {
    const oauth = connect()
    const { refreshToken = '' } = await logIn(oauth)
    const request = nextTokenRequest()
    const tokens = await oauth.refresh({ refreshToken })
    expect(tokens.refreshToken).not.toBe(refreshToken)
    const { headers, body } = await request
    expect(body).toEqual({ grant_type: 'refresh_token', refresh_token: refreshToken })
    expect(headers.authorization).toBe(`Basic ${btoa(`${clientId}:${clientSecret}`)}`)
  })

  test('that no longer holds is an AuthenticationError', async () => {
    nextTokenRequest((answer) => {
      answer.statusCode = 400
      answer.body = { error: 'invalid_grant', error_description: 'expired_client_token' }
    })
    const error = await failureOf(connect().refresh({ refreshToken: 'old-refresh-token' }))
    expect(error).toMatchObject({
      name: 'AuthenticationError',
      message: `docusign oauth.refresh: POST ${environment}/oauth/token answered 400, code invalid_grant: expired_client_token`,
      vendor: 'docusign',
      operationId: 'oauth.refresh',
      status: 400,
      code: 'invalid_grant',
    })
  })
})

describe('a user', () => {
  /** What `/oauth/userinfo` says next. */
  const nextUserInfo = (body: MutableResponse['body'], statusCode = 200) =>
    server.service.once(Events.BeforeUserinfo, (answer: MutableResponse) => Object.assign(answer, { body, statusCode }))

  const sub = 'b1e0e2a5-4a54-4c6d-8a0e-0c2d7f4b9c11'
  const account = { account_id: 'a-1', account_name: 'Example', is_default: false, base_uri: 'https://eu.docusign.net' }

  test('is told of with all accounts', async () => {
    const body = {
      sub,
      name: 'Ines Example',
      given_name: 'Ines',
      email: 'ines@example.com',
      created: '2015-08-13T22:03:03.45',
      accounts: [account, { ...account, account_id: 'a-2', is_default: true }],
    }
    nextUserInfo(body)
    const info = await connect().userInfo({ accessToken: 't-1' })
    expect(info).toEqual({
      userId: sub,
      name: 'Ines Example',
      email: 'ines@example.com',
      accounts: [
        { accountId: 'a-1', accountName: 'Example', isDefault: false, baseUri: 'https://eu.docusign.net' },
        { accountId: 'a-2', accountName: 'Example', isDefault: true, baseUri: 'https://eu.docusign.net' },
      ],
      raw: body,
    })
    expect(defaultAccount(info).accountId).toBe('a-2')
  })

  test.each([
    [true, true],
    ['true', true],
    ['True', true],
    [false, false],
    ['false', false],
    [undefined, false],
  ])('has a default account that DocuSign marks with %j: %s', async (is_default, expected) => {
    nextUserInfo({ sub, accounts: [{ ...account, is_default }] })
    const { accounts } = await connect().userInfo({ accessToken: 't-1' })
    expect(accounts[0]?.isDefault).toBe(expected)
  })

  test('with one account has no need of a mark; with several and none, the choice is not made for them', () => {
    const only = { accountId: 'a-1', isDefault: false, baseUri: 'https://eu.docusign.net' }
    expect(defaultAccount({ accounts: [only] })).toBe(only)
    expect(() => defaultAccount({ accounts: [only, only] })).toThrow('2 accounts, none of which is marked')
    expect(() => defaultAccount({ accounts: [] })).toThrow('0 accounts')
  })

  test.each([
    [{ accounts: [account] }, '"sub" property must be a string'],
    [{ sub, accounts: 'none' }, '"accounts" is no list'],
    [{ sub, accounts: [{ ...account, base_uri: undefined }] }, 'no "account_id" or no "base_uri"'],
    [{ sub, accounts: [null] }, 'no "account_id" or no "base_uri"'],
  ])('cannot be read from %j', async (body, reason) => {
    nextUserInfo(body)
    const error = await failureOf(connect().userInfo({ accessToken: 't-1' }))
    expect(error).toMatchObject({ name: 'ResponseFormatError', operationId: 'oauth.userInfo', status: 200 })
    expect(error).toHaveProperty('message', expect.stringContaining(reason))
  })

  test('whose token has ended is an AuthenticationError', async () => {
    nextUserInfo({ error: 'invalid_token', error_description: 'Token t-secret has expired' }, 401)
    const error = await failureOf(connect().userInfo({ accessToken: 't-secret' }))
    expect(error).toMatchObject({
      name: 'AuthenticationError',
      message: `docusign oauth.userInfo: GET ${environment}/oauth/userinfo answered 401, code invalid_token: Token [redacted] has expired`,
    })
  })

  test('who has logged in lists signatures at the base URI of the default account', async () => {
    const mock = await startMock({ vendors: ['docusign'] })
    try {
      const oauth = connect()
      const { accessToken } = await logIn(oauth)
      nextUserInfo({ sub, accounts: [{ ...account, is_default: 'true', base_uri: `${mock.url}/docusign` }] })
      const info = await oauth.userInfo({ accessToken })
      const { accountId, baseUri } = defaultAccount(info)
      const docusign = createDocuSignClient({ accessToken, environment: baseUri })
      const { userSignatures } = await docusign.listUserSignatures({ accountId, userId: info.userId })
      expect(userSignatures).not.toEqual([])
      expect(mock.requests).toMatchObject([
        { operationId: 'listUserSignatures', path: `/docusign/restapi/v2.1/accounts/a-1/users/${sub}/signatures` },
      ])
    } finally {
      await mock.close()
    }
  })
})

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
  expectTypeOf(defaultAccount).returns.toEqualTypeOf<UserAccount>()
  expectTypeOf<DocuSignOAuth['tokenSource']>().returns.toEqualTypeOf<() => Promise<TokenSet>>()
  expectTypeOf<ReturnType<DocuSignOAuth['tokenSource']>>().toExtend<
    Parameters<typeof createDocuSignClient>[0]['accessToken']
  >()
  // @ts-expect-error the integration key must be given
  const options: DocuSignOAuthOptions = { redirectUri }
  // @ts-expect-error a code is exchanged together with its verifier
  const input: Parameters<DocuSignOAuth['exchangeCode']>[0] = { callbackUrl: '', state: '' }
  expect([options, input]).toHaveLength(2)
})
