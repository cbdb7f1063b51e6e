import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isCountersignError } from '../../index.ts'
import type { DocuSignOAuth } from '../create-oauth.ts'
import { failureOf } from '../testing.ts'
import { calls, connect, privateKey, secrets } from './testing.ts'

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
