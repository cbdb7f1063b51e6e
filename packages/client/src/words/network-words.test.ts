import { createServer } from 'node:net'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { ConnectionError } from '../errors.ts'
import { createAcme, failureOf, respond } from '../testing.ts'

const once = { maxRetries: 0 }

/** A port on which nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe('a ConnectionError', () => {
  test('tells the code and the place in its message, over a real socket', async () => {
    const port = await closedPort()
    const { acme } = createAcme([], { ...once, fetch, baseUrl: `http://127.0.0.1:${port}` })
    const error = (await failureOf(acme.getThing({ id: '1' }))) as ConnectionError
    expect(error.message).toMatch(new RegExp(`got no answer, or not all of it: ECONNREFUSED 127.0.0.1:${port}$`))
    expect(error).toMatchObject({ code: 'ECONNREFUSED', reached: false })
  })

  test.each([
    [
      Object.assign(new Error('getaddrinfo ENOTFOUND nosuch.invalid'), {
        code: 'ENOTFOUND',
        hostname: 'nosuch.invalid',
      }),
      'ENOTFOUND nosuch.invalid',
    ],
    [new Error('Proxy response (407) !== 200 when HTTP Tunneling'), 'Proxy response (407) !== 200 when HTTP Tunneling'],
    [
      Object.assign(new Error('all failed'), {
        errors: [Object.assign(new Error('x'), { code: 'ETIMEDOUT', address: '::1', port: 443 })],
      }),
      'ETIMEDOUT ::1:443',
    ],
  ])('tells what is innermost', async (cause, words) => {
    const { acme } = createAcme([Object.assign(new TypeError('fetch failed'), { cause })], once)
    expect(((await failureOf(acme.getThing({ id: '1' }))) as Error).message).toMatch(
      new RegExp(`: ${words.replaceAll(/[()]/g, '\\$&')}$`),
    )
  })

  test('keeps the chain of causes without what they may carry', async () => {
    const url = 'https://api.acme.example/v1/search?q=ines%40example.com&token=t-1'
    const deepest = Object.assign(new Error(`error sending request for url (${url}): refused`), {
      code: 'ConnectionRefused',
      path: url,
      request: { headers: { 'x-key': 'k-1' } },
    })
    const cause = Object.assign(new TypeError('fetch failed'), { cause: deepest })
    const { acme } = createAcme([cause], once)
    const error = (await failureOf(acme.search({ q: 'ines@example.com' }))) as ConnectionError
    const shown = inspect(error, { depth: 9, showHidden: true })
    expect(shown).toContain('ConnectionRefused')
    expect(shown).toContain('fetch failed')
    for (const secret of ['t-1', 'k-1', 'ines%40example.com', 'ines@example.com']) expect(shown).not.toContain(secret)
  })
})

describe('a call that reached nobody', () => {
  test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])(
    'is sent again after %s, even if it must not be repeated',
    async (code) => {
      const { acme, sent } = createAcme([Object.assign(new Error('x'), { code }), respond({ id: 1 })])
      expect(await acme.createThing({ body: {} })).toEqual({ id: 1 })
      expect(sent.length).toBe(2)
    },
  )

  test.each(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'])('is not the one that was lost on the way: %s', async (code) => {
    const { acme, sent } = createAcme([Object.assign(new Error('x'), { code }), respond({ id: 1 })])
    expect(await failureOf(acme.createThing({ body: {} }))).toMatchObject({ code, reached: true })
    expect(sent.length).toBe(1)
  })
})

describe("a mistake in the caller's own fetch", () => {
  test.each([
    new ReferenceError('proxy is not defined'),
    new TypeError("Cannot read properties of undefined (reading 'dispatcher')"),
    new TypeError('agent.get is not a function'),
    new TypeError('Failed to parse URL from [object Request]'),
    new SyntaxError('Unexpected token'),
    new RangeError('Maximum call stack size exceeded'),
  ])('passes through as it is, once: %s', async (mistake) => {
    const { acme, sent } = createAcme([mistake])
    expect(await failureOf(acme.getThing({ id: '1' }))).toBe(mistake)
    expect(sent.length).toBe(1)
  })

  test.each([undefined, null, {}, 'text', 7])('that gives %j instead of a Response is told, once', async (answer) => {
    let calls = 0
    const fetch = async () => {
      calls += 1
      return answer as never
    }
    const { acme } = createAcme([], { fetch })
    expect(await failureOf(acme.getThing({ id: '1' }))).toMatchObject({
      name: 'InvalidInputError',
      message: 'The `fetch` of this client gave no Response',
    })
    expect(calls).toBe(1)
  })
})
