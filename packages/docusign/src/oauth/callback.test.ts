import { describe, expect, test } from 'vitest'
import { createDocuSignOAuth } from './create-oauth.ts'
import { authorize, clientId, failureOf, redirectUri, startAccountServer } from './testing.ts'

const { connect, environment } = startAccountServer()

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
    const callbackUrl = `${await authorize(url)}&iss=${encodeURIComponent(`${environment()}/`)}`
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
