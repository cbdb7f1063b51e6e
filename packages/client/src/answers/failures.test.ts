import { describe, expect, test, vi } from 'vitest'
import { ApiError, AuthenticationError, RateLimitError } from '../errors.ts'
import { createAcme, failureOf, respond as json } from '../testing.ts'

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
    const { acme } = createAcme([json(body, { status, headers: headers as HeadersInit })], { maxRetries: 0 })
    const error = await failureOf(acme.createThing({ body: {} }))
    vi.useRealTimers()
    expect(error).toBeInstanceOf(RateLimitError)
    expect((error as RateLimitError).retryAfter).toBe(retryAfter)
  })
})
