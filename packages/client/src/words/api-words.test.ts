import { inspect } from 'node:util'
import { runInNewContext } from 'node:vm'
import { describe, expect, test, vi } from 'vitest'
import { ApiError, AuthenticationError, isApiError, isCountersignError, RateLimitError } from '../errors.ts'
import { createAcme, failureOf, respond as json } from '../testing.ts'

const once = { maxRetries: 0 }

describe('an ApiError', () => {
  test('tells what was called, what came back, and whom to ask', async () => {
    const { acme } = createAcme([
      json({ code: 42, message: 'No such thing' }, { status: 404, headers: { 'x-trace': 'r-9' } }),
    ])
    const error = (await failureOf(acme.getThing({ id: '1' }))) as ApiError
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({
      vendor: 'acme',
      operationId: 'getThing',
      method: 'GET',
      status: 404,
      code: '42',
      requestId: 'r-9',
    })
    expect(error.message).toBe(
      'acme getThing: GET https://api.acme.example/v1/things/1 answered 404, code 42: No such thing',
    )
    expect(error.body).toEqual({ code: 42, message: 'No such thing' })
    expect(error.headers.get('x-trace')).toBe('r-9')
  })

  test('hides body and headers from inspect and JSON', async () => {
    const { acme } = createAcme([json({ hint: 'private' }, { status: 400, headers: { 'x-hint': 'private' } })])
    const error = await failureOf(acme.getThing({ id: '1' }))
    expect(inspect(error)).not.toContain('private')
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'ApiError',
      message: 'acme getThing: GET https://api.acme.example/v1/things/1 answered 400',
      vendor: 'acme',
      operationId: 'getThing',
      method: 'GET',
      url: 'https://api.acme.example/v1/things/1',
      status: 400,
    })
  })

  test('tells code and message of JSON that travels as text', async () => {
    const body = ' {"code":"99","message":"Wrong API key"}'
    const { acme } = createAcme([new Response(body, { status: 403, headers: { 'content-type': 'text/html' } })])
    const error = (await failureOf(acme.getThing({ id: '1' }))) as ApiError
    expect(error.message).toMatch(/answered 403, code 99: Wrong API key$/)
    expect(error.body).toEqual({ code: '99', message: 'Wrong API key' })
  })

  test('repeats no sensitive value in the words of the vendor', async () => {
    const echo = {
      code: 'ines@example.com',
      message: 'ines@example.com is taken by other@example.com',
      email: 'other@example.com',
    }
    const { acme } = createAcme([json(echo, { status: 422 })])
    const error = (await failureOf(acme.createThing({ body: { nested: [{ email: 'ines@example.com' }] } }))) as ApiError
    expect(error.message).toContain('[redacted] is taken by [redacted]')
    expect(error.code).toBe('[redacted]')
  })

  test('is known to another copy of this package', async () => {
    const { acme } = createAcme([json({}, { status: 400 })])
    const error = await failureOf(acme.getThing({ id: '1' }))
    const elsewhere = runInNewContext('(error) => Object.create(error)')(error) as unknown
    expect(isApiError(elsewhere)).toBe(true)
    expect(isCountersignError({})).toBe(false)
    expect(isApiError(null)).toBe(false)
  })
})

describe('the words of an error', () => {
  const messageOf = async (answer: Response, options: object = {}) => {
    const { acme } = createAcme([answer], { ...once, ...options })
    return ((await failureOf(acme.getThing({ id: '1' }))) as Error).message.replace(/^.*? answered /, '')
  }
  const problem = { 'content-type': 'application/problem+json' }

  test.each([
    [
      json({ detail: 'The title is missing', title: 'Bad' }, { status: 422, headers: problem }),
      '422: The title is missing',
    ],
    [json({ title: 'Bad input' }, { status: 422, headers: problem }), '422: Bad input'],
    [json({ title: 'Bad input' }, { status: 422 }), '422'],
    [json({ message: 'Own words', detail: 'Other' }, { status: 422, headers: problem }), '422: Own words'],
    [json({ message: '', value: 'Second' }, { status: 400 }), '400: Second'],
    [
      new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html; charset=utf-8' } }),
      '502 with text/html',
    ],
    [new Response(null, { status: 500 }), '500'],
    [
      json({ message: 'Slow down' }, { status: 429, headers: { 'retry-after': '3600' } }),
      '429: Slow down; to be called again in 3600 s',
    ],
    [
      json({ code: 'HOURLY' }, { status: 400, headers: { 'x-reset': '90' } }),
      '400, code HOURLY; to be called again in 90 s',
    ],
    [json({}, { status: 503, headers: { 'retry-after': '120' } }), '503; to be called again in 120 s'],
  ])('are what is known about it: %#', async (answer, words) => {
    expect(await messageOf(answer)).toBe(words)
  })

  test.each([201, 400, 404, 500])(
    'do not speak of a redirect with status %i, whatever `Location` says',
    async (status) => {
      const body = { success: false, message: 'The name is bad' }
      expect(await messageOf(json(body, { status, headers: { location: 'not a URL: %%' } }))).toBe(
        `${status}: The name is bad`,
      )
    },
  )

  test.each([
    ['https://elsewhere.example/x?token=1', ' to elsewhere.example'],
    ['/other', ' to api.acme.example'],
    ['http://[', ''],
    [undefined, ''],
  ])('tell where a redirect leads: %s', async (location, place) => {
    const answer = new Response(null, { status: 302, headers: location ? { location } : {} })
    expect(await messageOf(answer)).toBe(`302: a redirect${place}, which is not followed`)
  })

  test('tell a redirect that a browser does not show', async () => {
    const opaque = {
      type: 'opaqueredirect',
      status: 0,
      ok: false,
      headers: new Headers(),
      text: async () => '',
      arrayBuffer: async () => new ArrayBuffer(0),
    }
    const { acme } = createAcme([], { fetch: async () => opaque as unknown as Response })
    expect(((await failureOf(acme.getThing({ id: '1' }))) as Error).message).toMatch(
      /answered 0: a redirect, which is not followed$/,
    )
  })

  test('of the vendor are one line of bounded length that moves no cursor', async () => {
    const words = `Bad\r\nvalue\u001b[31m red\u202e${'x'.repeat(5000)}`
    const message = await messageOf(json({ message: words, code: `A\nB${'C'.repeat(500)}` }, { status: 400 }))
    expect(message).toMatch(/^400, code A BC+…: Bad value \[31m red x+…$/)
    expect(message.length).toBeLessThan(700)
    expect(await messageOf(json({ message: `Bad ${'x'.repeat(1_000_000)}` }, { status: 400 }))).toBe('400: Bad …')
  })
})

describe('a failure inside a 2xx body', () => {
  test.each([
    [{ success: false, code: '103', value: 'Invalid JSON format.' }, ApiError, '103', 'Invalid JSON format.'],
    [{ success: false, code: 99, message: 'Invalid API key' }, AuthenticationError, '99', 'Invalid API key'],
    [{ error: false, message: 'Wrong API key' }, ApiError, undefined, 'Wrong API key'],
  ])('is thrown: %j', async (body, kind, code, text) => {
    const { acme } = createAcme([json(body)])
    const error = await failureOf(acme.createThing({ body: {} }))
    expect(error).toBeInstanceOf(kind)
    expect(error).toMatchObject({ status: 200, code, body })
    expect((error as ApiError).message).toContain(text)
  })

  test.each(['text/html', 'text/html; charset=utf-8', 'text/plain'])(
    'is thrown where it is JSON under the name of %s',
    async (type) => {
      const body = '{"success":false,"code":"99","message":"Wrong API key"}'
      const { acme } = createAcme([new Response(body, { headers: { 'content-type': type } })])
      const error = await failureOf(acme.getPage({ id: '1' }))
      expect(error).toBeInstanceOf(AuthenticationError)
      expect(error).toMatchObject({ status: 200, code: '99', body: JSON.parse(body) })
    },
  )

  test.each(['<p>{"success":false}</p>', '{ not JSON', '"false"', '[]', ''])(
    'is not seen in the text %j',
    async (body) => {
      const { acme } = createAcme([new Response(body, { headers: { 'content-type': 'text/html' } })])
      expect(await acme.getPage({ id: '1' })).toBe(body || undefined)
    },
  )

  test('of one entry of a batch is thrown, with the whole answer', async () => {
    const body = { things: [{ id: 1 }, { problem: { code: 'TAKEN', message: 'Name taken' } }] }
    const { acme } = createAcme([json(body, { status: 201 })])
    expect(await failureOf(acme.createThings({ body: {} }))).toMatchObject({
      status: 201,
      code: 'TAKEN',
      body,
      message: expect.stringContaining('Name taken'),
    })
  })

  test.each([{ code: 'FINE' }, { code: 'fine' }, {}, { code: '' }, { message: 'Created' }])(
    'is not an entry whose error is %j: it has a code of success, or none',
    async (problem) => {
      const body = { things: [{ id: 1, problem }, { id: 2 }] }
      const { acme } = createAcme([json(body, { status: 201 })])
      expect(await acme.createThings({ body: {} })).toEqual(body)
    },
  )

  test('is the first entry that failed, behind one that says it did not', async () => {
    const things = [{ problem: { code: 'FINE' } }, { problem: { code: 'TAKEN' } }, { problem: { code: 'GONE' } }]
    const { acme } = createAcme([json({ things })])
    expect(await failureOf(acme.createThings({ body: {} }))).toMatchObject({ code: 'TAKEN' })
  })

  test('is not seen where there is none', async () => {
    const { acme } = createAcme([json({ success: true, error: 'field of this name' })])
    expect(await acme.createThing({ body: {} })).toMatchObject({ success: true })
  })
})

describe('a rate limit', () => {
  test.each([
    [429, {}, { 'retry-after': '7' }, 7],
    [429, {}, { 'retry-after': 'Thu, 01 Jan 2026 00:00:20 GMT' }, 20],
    [429, {}, { 'retry-after': 'soon' }, undefined],
    [429, {}, {}, undefined],
    [400, { code: 'hourly' }, { 'x-reset': String(Date.UTC(2026, 0, 1) / 1000 + 90) }, 90],
    [400, { code: 'HOURLY' }, { 'x-reset': '45' }, 45],
    [400, { code: 'BURST' }, {}, 30],
    [400, { code: 'BURST' }, { 'retry-after': '3' }, 3],
    [429, {}, { 'retry-after': String(Date.UTC(2026, 0, 1) + 2000) }, 2],
    [429, {}, { 'retry-after': String(Date.UTC(2026, 0, 1) / 1000 + 2) }, 2],
    [429, {}, { 'retry-after': '2026-01-01T00:00:20Z' }, 20],
    [429, {}, { 'retry-after': '120, 60' }, 120],
    [429, {}, { 'retry-after': '2.5' }, 2.5],
    [429, {}, { 'retry-after': '30s' }, 30],
    [429, {}, { 'retry-after': '0' }, 0],
    [429, {}, { 'retry-after': '' }, undefined],
    [429, {}, { 'retry-after': '-5' }, undefined],
    [429, {}, { 'retry-after': 'Thu, 01 Jan 2015 00:00:20 GMT' }, undefined],
    [429, {}, { 'retry-after-ms': '1500' }, 1.5],
    [400, { code: 'HOURLY' }, { 'x-reset': 'later' }, undefined],
  ])('of status %i, %j with %j asks for %s seconds', async (status, body, headers, retryAfter) => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 1), toFake: ['Date'] })
    const { acme } = createAcme([json(body, { status, headers: headers as HeadersInit })], once)
    const error = await failureOf(acme.createThing({ body: {} }))
    vi.useRealTimers()
    expect(error).toBeInstanceOf(RateLimitError)
    expect((error as RateLimitError).retryAfter).toBe(retryAfter)
  })
})
