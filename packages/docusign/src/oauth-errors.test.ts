import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isCountersignError } from './index.ts'
import { createDocuSignOAuth, type DocuSignOAuth } from './oauth.ts'

const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  type: 'pkcs1',
  format: 'pem',
}) as string

const secrets = {
  clientSecret: 'the-client-secret',
  code: 'the-authorization-code',
  codeVerifier: 'the-code-verifier-the-code-verifier-the-code',
  refreshToken: 'the-refresh-token',
  accessToken: 'the-access-token',
}

/** Every call that reaches DocuSign, with the secrets it carries. */
const calls: [string, (oauth: DocuSignOAuth) => Promise<unknown>][] = [
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

const connect = (environment: string | undefined, fetch?: typeof globalThis.fetch) =>
  createDocuSignOAuth({
    clientId: 'the-integration-key',
    clientSecret: secrets.clientSecret,
    redirectUri: 'https://app.example.com/callback',
    environment,
    fetch,
  })

/** An account server that always answers the same. */
const answering = (answer: () => Response) => connect('demo', async () => answer())

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

describe.each(calls)('%s', (operationId, call) => {
  test('that reaches nobody is a ConnectionError', async () => {
    const closed = createServer()
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
    const { port } = closed.address() as AddressInfo
    await new Promise((resolve) => closed.close(resolve))
    const fetchOnce = async (input: string | URL | Request, init?: RequestInit) => {
      sent++
      return fetch(input, init)
    }
    let sent = 0
    const error = await failureOf(call(connect(`http://127.0.0.1:${port}`, fetchOnce)))
    expect(error).toMatchObject({ name: 'ConnectionError', vendor: 'docusign', operationId })
    expect(inspect(error)).toContain('ECONNREFUSED')
    expect(sent).toBe(3) // a call that reached nobody can be repeated
  })

  test('that is answered with HTML is a ResponseFormatError', async () => {
    const html = () => new Response('<h1>Maintenance</h1>', { headers: { 'content-type': 'text/html' } })
    const error = await failureOf(call(answering(html)))
    expect(error).toMatchObject({ name: 'ResponseFormatError', operationId, status: 200 })
    expect(error).toHaveProperty('message', expect.stringContaining('text/html, expected application/json'))
  })

  test('that is answered with HTML and a 4xx is an ApiError', async () => {
    const html = () => new Response('<h1>Blocked</h1>', { status: 403, headers: { 'content-type': 'text/html' } })
    const error = await failureOf(call(answering(html)))
    expect(error).toMatchObject({ name: 'ApiError', operationId, status: 403, code: undefined })
  })

  test.each([null, [], 'text', 7, {}, { access_token: 1 }, { sub: 7 }])(
    'that is answered with %j is a ResponseFormatError',
    async (body) => {
      const error = await failureOf(call(answering(() => Response.json(body))))
      expect(error).toMatchObject({ name: 'ResponseFormatError', operationId, status: 200 })
    },
  )

  test('that is redirected is not followed', async () => {
    const redirect = () => new Response(null, { status: 302, headers: { location: 'https://evil.example/' } })
    const error = await failureOf(call(answering(redirect)))
    expect(error).toMatchObject({ name: 'ApiError', status: 302 })
    expect(error).toHaveProperty(
      'message',
      expect.stringContaining('a redirect to evil.example, which is not followed'),
    )
  })

  test('that is put off is a RateLimitError with the time to wait', async () => {
    const limited = () => Response.json({ error: 'slow_down' }, { status: 429, headers: { 'retry-after': '3600' } })
    const error = await failureOf(call(answering(limited)))
    expect(error).toMatchObject({ name: 'RateLimitError', retryAfter: 3600, code: 'slow_down' })
  })

  test('that is refused with a challenge still tells what DocuSign said', async () => {
    const headers = { 'www-authenticate': 'Bearer error="invalid_token"', 'x-docusign-tracetoken': 'trace-1' }
    const refused = () => Response.json({ error: 'invalid_client' }, { status: 401, headers })
    const error = await failureOf(call(answering(refused)))
    expect(error).toMatchObject({ name: 'AuthenticationError', code: 'invalid_client', requestId: 'trace-1' })
  })
})

describe('a token response', () => {
  const complete = { access_token: 'new-access-token', token_type: 'Bearer', expires_in: 3600 }

  test.each([
    ['a life span', { expires_in: undefined }, '"expires_in" is missing'],
    ['a life span that is a number', { expires_in: 'soon' }, '"expires_in" property must be a number'],
    ['a type', { token_type: undefined }, '"token_type" property must be a string'],
    ['a known type', { token_type: 'mac' }, 'unsupported `token_type` value'],
    ['a refresh token that is text', { refresh_token: 7 }, '"refresh_token" property must be a string'],
    ['scopes that are text', { scope: ['signature'] }, '"scope" property must be a string'],
  ])('without %s is a ResponseFormatError that does not quote it', async (_case, change, reason) => {
    const oauth = answering(() => Response.json({ ...complete, ...change }))
    const error = await failureOf(oauth.refresh({ refreshToken: 'r-1' }))
    expect(error).toHaveProperty('name', 'ResponseFormatError')
    expect(error).toHaveProperty('message', expect.stringContaining(reason))
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('new-access-token')
  })
})

test('a token response whose refresh token is null has none', async () => {
  const answer = { access_token: 'a-1', token_type: 'Bearer', expires_in: 3600, refresh_token: null }
  const { refreshToken } = await answering(() => Response.json(answer)).refresh({ refreshToken: 'r-1' })
  expect(refreshToken).toBeUndefined()
})

describe('no error shows a secret', () => {
  let mode: 'refuse' | 'break' = 'refuse'

  /** Repeats all it is sent, which DocuSign would not do. */
  const server = createServer(async (request, response) => {
    const sent = [...new URLSearchParams(await text(request)).values(), request.headers.authorization].join(' ')
    const basic = atob(/Basic (\S+)/.exec(sent)?.[1] ?? '')
    const error_description = `${sent} ${basic}`
    const body =
      mode === 'refuse'
        ? { error: 'invalid_grant', error_description }
        : { error_description, refresh_token: 'new-refresh-token' }
    response.writeHead(mode === 'refuse' ? 400 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  let environment: string

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    environment = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())

  const assertion = /ey[\w-]+\.ey[\w-]+\.[\w-]+/
  const expectNoSecret = (error: unknown) => {
    expect(isCountersignError(error)).toBe(true)
    const shown = [inspect(error, { depth: 10 }), JSON.stringify(error), (error as Error).message, String(error)].join()
    for (const secret of Object.values(secrets)) expect(shown).not.toContain(secret)
    expect(shown).not.toContain(btoa(`the-integration-key:${secrets.clientSecret}`))
    expect(shown).not.toMatch(assertion)
    expect(shown).not.toContain('new-refresh-token')
    expect(shown).not.toContain(privateKey.slice(100, 140))
  }

  describe.each(calls)('in %s', (_id, call) => {
    test('when the server refuses and repeats what it was sent', async () => {
      mode = 'refuse'
      const error = await failureOf(call(connect(environment)))
      expect(error).toHaveProperty('code', 'invalid_grant')
      expect(error).toHaveProperty('message', expect.stringContaining('[redacted]'))
      expectNoSecret(error)
    })

    test('when the server accepts with something that is no answer', async () => {
      mode = 'break'
      expectNoSecret(await failureOf(call(connect(environment))))
    })

    test('when nothing comes back', async () => {
      const reset = () => Promise.reject(new TypeError('fetch failed'))
      expectNoSecret(await failureOf(call(connect('demo', reset))))
    })
  })

  test.each<[string, (oauth: DocuSignOAuth) => Promise<unknown>]>([
    [
      'the state',
      (oauth) => {
        const callbackUrl = `https://app.example.com/?code=${secrets.code}&state=s-2`
        return oauth.exchangeCode({ callbackUrl, state: 's-1', codeVerifier: secrets.codeVerifier })
      },
    ],
    [
      'the URL',
      (oauth) => {
        const callbackUrl = `https://app.example.com:x/?code=${secrets.code}`
        return oauth.exchangeCode({ callbackUrl, state: 's-1', codeVerifier: secrets.codeVerifier })
      },
    ],
    ['a line break in a token', (oauth) => oauth.userInfo({ accessToken: `${secrets.accessToken}\nx` })],
    ['a character that no token has', (oauth) => oauth.refresh({ refreshToken: `${secrets.refreshToken}€` })],
    ['half a key', (oauth) => oauth.jwtGrant({ userId: 'u-1', privateKey: privateKey.slice(0, 900) })],
  ])('when a call is refused because of %s', async (_case, call) => {
    const error = await failureOf(call(connect(environment)))
    expect(error).toHaveProperty('name', 'InvalidInputError')
    expectNoSecret(error)
  })
})
