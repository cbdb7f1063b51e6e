import { generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { errors, generateKeyPair, importSPKI, type JWTPayload, jwtVerify } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDocuSignClient } from './index.ts'
import { createDocuSignOAuth, type DocuSignOAuthOptions } from './oauth.ts'

const clientId = '2f4a9a3e-6f0b-4c55-9b0e-5f1f6f2f7a11'
const userId = 'b1e0e2a5-4a54-4c6d-8a0e-0c2d7f4b9c11'
const redirectUri = 'https://app.example.com/callback'

const pair = (modulusLength = 2048) => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength })
  return {
    pkcs1: privateKey.export({ type: 'pkcs1', format: 'pem' }) as string,
    pkcs8: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    spki: publicKey.export({ type: 'spki', format: 'pem' }) as string,
    encrypted: privateKey.export({ type: 'pkcs1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'p' }) as string,
  }
}
const key = pair()
const large = pair(4096)

/** The claims of the assertions that were accepted, and the headers they came with. */
let accepted: { claims: JWTPayload; headers: IncomingMessage['headers']; form: Record<string, string> }[] = []
let environment: string
let publicKey: string

/** Answers the JWT grant as DocuSign does, for one integration, one user who has consented, and one key. */
const server = createServer(async (request, response) => {
  const form = Object.fromEntries(new URLSearchParams(await text(request)))
  const { status, body } = await answer(request, form)
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
})

const refuse = (error: string, error_description?: string) => ({ status: 400, body: { error, error_description } })

async function answer({ url, headers }: IncomingMessage, form: Record<string, string>) {
  if (url !== '/oauth/token' || form.grant_type !== 'urn:ietf:params:oauth:grant-type:jwt-bearer')
    return refuse('unsupported_grant_type')
  try {
    const { payload } = await jwtVerify(form.assertion ?? '', await importSPKI(publicKey, 'RS256'), {
      algorithms: ['RS256'],
      typ: 'JWT',
      issuer: clientId,
      audience: new URL(environment).host,
      requiredClaims: ['sub', 'iat', 'exp', 'scope'],
      maxTokenAge: '1 minute',
    })
    if (payload.sub !== userId) return refuse('invalid_grant', 'user_not_found')
    if (payload.scope !== 'signature impersonation') return refuse('consent_required')
    accepted.push({ claims: payload, headers, form })
    const access_token = `token-${accepted.length}`
    return { status: 200, body: { access_token, token_type: 'Bearer', expires_in: 3600, scope: payload.scope } }
  } catch (error) {
    const issuer = error instanceof errors.JWTClaimValidationFailed && error.claim === 'iss'
    return refuse('invalid_grant', issuer ? 'issuer_not_found' : 'no_valid_keys_or_signatures')
  }
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  environment = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => {
  accepted = []
  publicKey = key.spki
})
afterAll(() => server.close())

const connect = (options: Partial<DocuSignOAuthOptions> = {}) =>
  createDocuSignOAuth({ clientId, redirectUri, environment, ...options })

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('the JWT grant', () => {
  test.each([
    ['PKCS #8', key.pkcs8, key.spki],
    ['PKCS #1, which DocuSign hands out', key.pkcs1, key.spki],
    ['PKCS #1 of 4096 bits', large.pkcs1, large.spki],
    ['PKCS #1 with line breaks from an environment variable', key.pkcs1.replaceAll('\n', '\\n'), key.spki],
    ['PKCS #8 with Windows line breaks from an environment variable', key.pkcs8.replaceAll('\n', '\\r\\n'), key.spki],
    ['PKCS #8 with Windows line breaks and spaces around', `\r\n ${key.pkcs8.replaceAll('\n', '\r\n')} `, key.spki],
  ])('takes a key in %s', async (_format, privateKey, spki) => {
    publicKey = spki
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
    publicKey = `-----BEGIN PUBLIC KEY-----${btoa(
      String.fromCharCode(...new Uint8Array(await crypto.subtle.exportKey('spki', other))),
    )}-----END PUBLIC KEY-----`
    expect(await connect().jwtGrant({ userId, privateKey })).toHaveProperty('accessToken', 'token-1')
  })

  test('signs who asks, for whom, at which host, for what and for how long', async () => {
    await connect().jwtGrant({ userId, privateKey: key.pkcs1, expiresIn: 600 })
    const { iat = 0, ...claims } = accepted[0]?.claims ?? {}
    expect(claims).toEqual({
      iss: clientId,
      sub: userId,
      aud: environment.replace('http://', ''),
      scope: 'signature impersonation',
      exp: iat + 600,
    })
    expect(Math.abs(iat - Date.now() / 1000)).toBeLessThan(30)
  })

  test('sends nothing but the assertion, not even the secret of a confidential client', async () => {
    await connect({ clientSecret: 'client-secret' }).jwtGrant({ userId, privateKey: key.pkcs1 })
    const [{ headers, form } = { headers: {}, form: {} }] = accepted
    expect(Object.keys(form).sort()).toEqual(['assertion', 'grant_type'])
    expect(headers.authorization).toBeUndefined()
  })

  test('is good for an hour unless told otherwise', async () => {
    await connect().jwtGrant({ userId, privateKey: key.pkcs8 })
    const { iat = 0, exp } = accepted[0]?.claims ?? {}
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
      message: `docusign oauth.jwtGrant: POST ${environment}/oauth/token answered 400, code consent_required. The user has not consented to these scopes: open consentUrl() in a browser, once`,
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

describe('a private key', () => {
  const small = pair(1024)
  const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey

  test.each([
    ['nothing', ''],
    ['no key', 'secret-words'],
    ['a public key', key.spki],
    ['an encrypted key', key.encrypted],
    ['half a key', key.pkcs1.replace(/\n.{64}\n/, '\n')],
    ['a key that is not base64', key.pkcs8.replace(/\n.{8}/, '\n=_=_=_=_')],
    ['the wrong label', key.pkcs8.replaceAll('PRIVATE KEY', 'RSA PRIVATE KEY')],
    ['a key of another kind', elliptic.export({ type: 'pkcs8', format: 'pem' }) as string],
    ['a key that is too short', small.pkcs1],
  ])('is refused before anything is sent when it is %s', async (_case, privateKey) => {
    const oauth = connect({ fetch: () => Promise.reject(new Error('Nothing may be sent')) })
    const error = await failureOf(oauth.jwtGrant({ userId, privateKey }))
    expect(error).toHaveProperty('name', 'InvalidInputError')
    expect(error).toHaveProperty('message', expect.stringContaining('`privateKey` must be an RSA key of 2048 bits'))
  })

  test('is refused when it is a CryptoKey for something else', async () => {
    const { privateKey } = await generateKeyPair('ES256')
    await expect(connect().jwtGrant({ userId, privateKey })).rejects.toThrow('`privateKey` must be an RSA key')
    const { publicKey: wrongHalf } = await generateKeyPair('RS256')
    await expect(connect().jwtGrant({ userId, privateKey: wrongHalf })).rejects.toThrow(
      '`privateKey` must be an RSA key',
    )
  })

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('signs nothing for %s seconds', async (expiresIn) => {
    const grant = connect().jwtGrant({ userId, privateKey: key.pkcs8, expiresIn })
    await expect(grant).rejects.toThrow('`expiresIn` must be a number of seconds above 0')
  })

  test('signs nothing for a user without an id', async () => {
    await expect(connect().jwtGrant({ userId: '', privateKey: key.pkcs8 })).rejects.toThrow('`userId` must be a text')
  })
})

describe('a token source', () => {
  /** A DocuSign that accepts only the given token. */
  const apiThatAccepts = (token: string) => {
    const seen: (string | null)[] = []
    const fetch = async (input: string | URL | Request, init?: RequestInit) => {
      const authorization = new Request(input, init).headers.get('authorization')
      seen.push(authorization)
      return authorization === `Bearer ${token}`
        ? Response.json({ userSignatures: [] })
        : Response.json({ errorCode: 'AUTHORIZATION_INVALID_TOKEN', message: 'Expired' }, { status: 401 })
    }
    return { seen, fetch }
  }
  const list = { accountId: 'a-1', userId }

  test('gets a token once, and another one after a 401', async () => {
    const { seen, fetch } = apiThatAccepts('token-2')
    const accessToken = connect().tokenSource({ userId, privateKey: key.pkcs1 })
    const docusign = createDocuSignClient({ accessToken, fetch })
    expect(await docusign.listUserSignatures(list)).toEqual({ userSignatures: [] })
    expect(await docusign.listUserSignatures(list)).toEqual({ userSignatures: [] })
    expect(seen).toEqual(['Bearer token-1', 'Bearer token-2', 'Bearer token-2'])
    expect(accepted).toHaveLength(2)
  })

  test('is asked for another token before one ends, not after', async () => {
    const { seen, fetch } = apiThatAccepts('token-1')
    const accessToken = connect().tokenSource({ userId, privateKey: key.pkcs1 })
    const docusign = createDocuSignClient({ accessToken, fetch })
    await docusign.listUserSignatures(list)
    const { expiresAt } = await accessToken()
    vi.useFakeTimers({ now: expiresAt.getTime() - 30_000, toFake: ['Date'] })
    await docusign.listUserSignatures(list).catch(() => {})
    vi.useRealTimers()
    expect(new Set(seen).size).toBeGreaterThan(1)
    expect(accepted.length).toBeGreaterThan(2)
  })

  test('that is refused makes the call fail with the reason', async () => {
    const { seen, fetch } = apiThatAccepts('token-1')
    const accessToken = connect().tokenSource({ userId, privateKey: key.pkcs1, scopes: ['signature'] })
    const error = await failureOf(createDocuSignClient({ accessToken, fetch }).listUserSignatures(list))
    expect(error).toMatchObject({ operationId: 'oauth.jwtGrant', code: 'consent_required' })
    expect(seen).toEqual([])
  })
})
