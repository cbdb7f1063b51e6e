import { describe, expect, test } from 'vitest'
import { InvalidInputError } from '../errors.ts'
import { createAcme, failureOf, respond as json } from '../testing.ts'

type Send = (path: string, init?: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>
interface Raw extends Record<'GET' | 'POST' | 'DELETE', Send> {
  use(middleware: object): void
}
const rawOf = (acme: { raw: unknown }) => acme.raw as Raw
const thing = { params: { path: { id: 'x' } } }

describe('raw', () => {
  test('carries the same credentials and headers', async () => {
    const { acme, sent } = createAcme([json({ id: 1 })], { headers: { 'x-a': '1' } })
    const { data } = await rawOf(acme).GET('/things/{id}', thing)
    expect(data).toEqual({ id: 1 })
    expect(sent[0]?.headers.get('x-key')).toBe('k-1')
    expect(sent[0]?.headers.get('x-a')).toBe('1')
    expect(sent[0]?.url).toBe('https://api.acme.example/v1/things/x')
  })

  test('returns an error instead of throwing it, after as many attempts', async () => {
    const { acme, sent } = createAcme([json({ code: 1 }, { status: 503, headers: { 'retry-after': '0' } })])
    const { error, response } = await rawOf(acme).GET('/things/{id}', thing)
    expect(error).toEqual({ code: 1 })
    expect(response.status).toBe(503)
    expect(sent.length).toBe(3)
  })

  test('returns bytes as they came', async () => {
    const bytes = new Uint8Array([0xff, 0xd8, 0xff, 0x00, 0xfe])
    const { acme } = createAcme([new Response(bytes, { headers: { 'content-type': 'image/gif' } })])
    const { data } = await rawOf(acme).GET('/images/{id}', { ...thing, parseAs: 'arrayBuffer' })
    expect(new Uint8Array(data as ArrayBuffer)).toEqual(bytes)
  })

  test('keeps the order of calls, so that middleware comes first', async () => {
    const { acme, sent } = createAcme([json({})])
    rawOf(acme).use({ onRequest: ({ request }: { request: Request }) => request.headers.set('x-late', '1') })
    await rawOf(acme).GET('/things/{id}', thing)
    expect(sent[0]?.headers.get('x-late')).toBe('1')
  })

  test('refuses a missing path parameter and one that is a dot segment', async () => {
    const { acme, sent } = createAcme([json({})])
    expect(await failureOf(rawOf(acme).DELETE('/things/{id}'))).toBeInstanceOf(InvalidInputError)
    expect(await failureOf(rawOf(acme).DELETE('/things/{id}', { params: { path: { id: '..' } } }))).toBeInstanceOf(
      InvalidInputError,
    )
    expect(sent).toEqual([])
  })

  test('is ended by its signal: before it is sent, while it is on its way, and while it waits to be repeated', async () => {
    const early = createAcme([json({})])
    const reason = new Error('enough')
    const call = rawOf(early.acme).DELETE('/things/{id}', { ...thing, signal: AbortSignal.abort(reason) })
    expect(await failureOf(call)).toBe(reason)
    expect(early.sent).toEqual([])

    const stuck = () => new Promise<Response>(() => {})
    for (const answer of [stuck, json({}, { status: 429, headers: { 'retry-after': '50' } })]) {
      const controller = new AbortController()
      const { acme, sent } = createAcme([answer])
      const failure = failureOf(rawOf(acme).GET('/things/{id}', { ...thing, signal: controller.signal }))
      await expect.poll(() => sent.length).toBe(1)
      controller.abort(reason)
      expect(await failure).toBe(reason)
      expect(sent.length).toBe(1)
    }
  })

  describe('with middleware that returns a new request', () => {
    const copy = ({ request }: { request: Request }) => new Request(request, { headers: { 'x-trace': '1' } })
    const withCopy = (...args: Parameters<typeof createAcme>) => {
      const { acme, sent } = createAcme(...args)
      rawOf(acme).use({ onRequest: copy })
      return { raw: rawOf(acme), sent }
    }

    test('still repeats only what may be repeated', async () => {
      const { raw, sent } = withCopy([json({}, { status: 503, headers: { 'retry-after': '0' } })])
      await raw.POST('/things', { body: {} })
      await raw.DELETE('/things/{id}', thing)
      expect(sent.map(({ method }) => method)).toEqual(['POST', 'DELETE'])
      expect(sent[0]?.headers.get('x-trace')).toBe('1')
    })

    test('still takes the credential of the operation, or refuses', async () => {
      const { raw, sent } = withCopy([json({})], { credentials: { key: 'k-1' } })
      expect(await failureOf(raw.POST('/login'))).toMatchObject({
        name: 'InvalidInputError',
        message: 'acme login needs `basic`; the client has `key`',
      })
      expect(sent).toEqual([])
    })

    test('still names operation and URL in its errors', async () => {
      const { raw } = withCopy([new TypeError('down')], { maxRetries: 0 })
      expect(await failureOf(raw.GET('/things/{id}', thing))).toMatchObject({
        operationId: 'getThing',
        url: 'https://api.acme.example/v1/things/x',
      })
    })
  })

  test.each(['fetch', 'baseUrl'])(
    'refuses `%s` for one call, which would go around all that the client does',
    async (option) => {
      const { acme, sent } = createAcme([json({})])
      const call = rawOf(acme).GET('/things/{id}', { ...thing, [option]: 'https://elsewhere.example' })
      expect(await failureOf(call)).toMatchObject({
        name: 'InvalidInputError',
        message: expect.stringContaining(option),
      })
      expect(sent).toEqual([])
    },
  )

  test('is not taken for a promise', async () => {
    const { acme } = createAcme([json({})])
    expect(await acme.raw).toBe(acme.raw)
  })
})
