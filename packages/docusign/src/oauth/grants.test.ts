import { describe, expect, test } from 'vitest'
import { authorize, clientId, clientSecret, failureOf, logIn, redirectUri, startAccountServer } from './testing.ts'

const { connect, nextTokenRequest, environment } = startAccountServer()

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
      message: `docusign oauth.refresh: POST ${environment()}/oauth/token answered 400, code invalid_grant: expired_client_token`,
      vendor: 'docusign',
      operationId: 'oauth.refresh',
      status: 400,
      code: 'invalid_grant',
    })
  })
})
