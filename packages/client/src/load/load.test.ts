import { afterAll, describe, expect, test, vi } from 'vitest'

// The client is loaded anew: another test of the same worker may have loaded the part that must not be there.
vi.resetModules()
vi.doMock('../later.ts', () => {
  throw new TypeError('error loading dynamically imported module')
})
const { createAcme, failureOf, respond } = await import('../testing.ts')
afterAll(() => {
  vi.doUnmock('../later.ts')
  vi.resetModules()
})

describe('where the part that loads later does not load', () => {
  test.each([
    [401, 'AuthenticationError'],
    [404, 'ApiError'],
    [429, 'RateLimitError'],
  ])('an answer with %i is still an error of its kind, with body and headers', async (status, name) => {
    const { acme } = createAcme([respond({ code: 1 }, { status, headers: { 'x-a': '1' } })], { maxRetries: 0 })
    const error = await failureOf(acme.getThing({ id: '1' }))
    expect(error).toMatchObject({
      name,
      status,
      operationId: 'getThing',
      message: `acme getThing: GET https://api.acme.example/v1/things/1 answered ${status}`,
      body: { code: 1 },
    })
    expect((error as { headers: Headers }).headers.get('x-a')).toBe('1')
  })

  test('a lost call is a ConnectionError, and repeated where that can do no harm', async () => {
    const { acme, sent } = createAcme([new TypeError('down'), respond({ id: 1 })])
    expect(await acme.getThing({ id: '1' })).toEqual({ id: 1 })
    expect(sent.length).toBe(2)
    const other = createAcme([new TypeError('down')])
    expect(await failureOf(other.acme.createThing({ body: {} }))).toMatchObject({
      name: 'ConnectionError',
      reached: true,
    })
    expect(other.sent.length).toBe(1)
  })

  test('an answer that nobody can read is no success', async () => {
    const { acme } = createAcme([new Response('GIF89a', { headers: { 'content-type': 'image/gif' } })], {
      maxRetries: 0,
    })
    expect(await failureOf(acme.getImage({ id: '1' }))).toMatchObject({ name: 'ConnectionError' })
  })

  test('what must not be sent is refused, and not sent', async () => {
    const { acme, sent } = createAcme([respond({})])
    expect(await failureOf(acme.getThing({ id: '1', typo: 1 } as never))).toMatchObject({ name: 'InvalidInputError' })
    const upload = acme.putImage({ id: '1', body: new Blob(['GIF89a']) })
    expect(await failureOf(upload)).toMatchObject({ name: 'ConnectionError', reached: false })
    expect(sent).toEqual([])
  })

  test('raw tells that it does not load', async () => {
    const { acme, sent } = createAcme([respond({})])
    const raw = acme.raw as unknown as { GET(path: string): Promise<unknown> }
    expect(await failureOf(raw.GET('/status'))).toMatchObject({ name: 'ConnectionError', reached: false })
    expect(sent).toEqual([])
  })
})
