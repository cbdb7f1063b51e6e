import { generateKeyPair } from 'jose'
import { describe, expect, test } from 'vitest'
import { clientId, failureOf } from '../testing.ts'
import { key, pair, startJwtServer, userId } from './testing.ts'

const { connect, environment, seen } = startJwtServer()
const large = pair(4096)

describe('the JWT grant', () => {
  test.each([
    ['PKCS #8', key.pkcs8, key.spki],
    ['PKCS #1, which DocuSign hands out', key.pkcs1, key.spki],
    ['PKCS #1 of 4096 bits', large.pkcs1, large.spki],
    ['PKCS #1 with line breaks from an environment variable', key.pkcs1.replaceAll('\n', '\\n'), key.spki],
    ['PKCS #8 with Windows line breaks from an environment variable', key.pkcs8.replaceAll('\n', '\\r\\n'), key.spki],
    ['PKCS #8 with Windows line breaks and spaces around', `\r\n ${key.pkcs8.replaceAll('\n', '\r\n')} `, key.spki],
  ])('takes a key in %s', async (_format, privateKey, spki) => {
    seen.publicKey = spki
    const tokens = await connect().jwtGrant({ userId, privateKey })
    expect(tokens).toEqual({
      accessToken: 'token-1',
      tokenType: 'bearer',
      expiresAt: expect.any(Date),
      refreshToken: undefined,
      scopes: ['signature', 'impersonation'],
    })
  })

  test('takes a CryptoKey', async () => {
    const { privateKey, publicKey: other } = await generateKeyPair('RS256')
    seen.publicKey = `-----BEGIN PUBLIC KEY-----${btoa(
      String.fromCharCode(...new Uint8Array(await crypto.subtle.exportKey('spki', other))),
    )}-----END PUBLIC KEY-----`
    expect(await connect().jwtGrant({ userId, privateKey })).toHaveProperty('accessToken', 'token-1')
  })

  test('signs who asks, for whom, at which host, for what and for how long', async () => {
    await connect().jwtGrant({ userId, privateKey: key.pkcs1, expiresIn: 600 })
    const { iat = 0, ...claims } = seen.accepted[0]?.claims ?? {}
    expect(claims).toEqual({
      iss: clientId,
      sub: userId,
      aud: environment().replace('http://', ''),
      scope: 'signature impersonation',
      exp: iat + 600,
    })
    expect(Math.abs(iat - Date.now() / 1000)).toBeLessThan(30)
  })

  test('sends nothing but the assertion, not even the secret of a confidential client', async () => {
    await connect({ clientSecret: 'client-secret' }).jwtGrant({ userId, privateKey: key.pkcs1 })
    const [{ headers, form } = { headers: {}, form: {} }] = seen.accepted
    expect(Object.keys(form).sort()).toEqual(['assertion', 'grant_type'])
    expect(headers.authorization).toBeUndefined()
  })

  test('is good for an hour unless told otherwise', async () => {
    await connect().jwtGrant({ userId, privateKey: key.pkcs8 })
    const { iat = 0, exp } = seen.accepted[0]?.claims ?? {}
    expect(exp).toBe(iat + 3600)
  })

  test('needs no redirect URI', async () => {
    const tokens = await connect({ redirectUri: undefined }).jwtGrant({ userId, privateKey: key.pkcs8 })
    expect(tokens.accessToken).toBe('token-1')
  })

  test('says where to go when the user has not consented', async () => {
    const grant = connect().jwtGrant({ userId, privateKey: key.pkcs1, scopes: ['signature', 'click.manage'] })
    const error = await failureOf(grant)
    expect(error).toMatchObject({
      name: 'AuthenticationError',
      message: `docusign oauth.jwtGrant: POST ${environment()}/oauth/token answered 400, code consent_required. The user has not consented to these scopes: open consentUrl() in a browser, once`,
      operationId: 'oauth.jwtGrant',
      status: 400,
      code: 'consent_required',
      body: { error: 'consent_required' },
    })
    expect((error as Error).stack).toContain('open consentUrl()')
  })

  test.each([
    ['an unknown user', { userId: 'nobody' }, {}, 'user_not_found'],
    ['a key that is not registered', { privateKey: large.pkcs1 }, {}, 'no_valid_keys_or_signatures'],
    ['an unknown integration', {}, { clientId: 'other' }, 'issuer_not_found'],
  ])('is refused for %s', async (_case, input, options, description) => {
    const error = await failureOf(connect(options).jwtGrant({ userId, privateKey: key.pkcs8, ...input }))
    expect(error).toMatchObject({ name: 'AuthenticationError', status: 400, code: 'invalid_grant' })
    expect(error).toHaveProperty('message', expect.stringContaining(`code invalid_grant: ${description}`))
  })
})
