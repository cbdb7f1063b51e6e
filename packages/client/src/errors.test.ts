import { describe, expect, test } from 'vitest'
import { createAcme, failureOf, respond } from './testing.ts'

const once = { maxRetries: 0 }
const never = () => new Promise<Response>(() => {})

describe('the stack of an error', () => {
  const kinds = {
    ApiError: createAcme([respond({}, { status: 404 })]),
    'ApiError after repetitions': createAcme([respond({}, { status: 503, headers: { 'retry-after': '0' } })], {
      maxRetries: 1,
    }),
    ConnectionError: createAcme([new TypeError('fetch failed')], once),
    ResponseFormatError: createAcme([new Response('<p>', { headers: { 'content-type': 'text/html' } })]),
    TimeoutError: createAcme([never], { ...once, timeout: 5 }),
  }

  test.each(Object.entries(kinds))('shows the line of the program that called: %s', async (_, { acme }) => {
    async function myBusinessFunction() {
      return await acme.getThing({ id: '1' })
    }
    const error = (await failureOf(myBusinessFunction())) as Error
    expect(error.stack).toContain('myBusinessFunction')
    expect(error.stack?.split('\n')[0]).toBe(`${error.name}: ${error.message}`)
  })

  test('shows it for input that is refused, for a token function, for lists and for raw', async () => {
    const { acme } = createAcme([respond({}, { status: 404 })])
    const tokens = createAcme([], { credentials: { token: async () => '' } }).acme
    const html = createAcme([new Response('<p>', { headers: { 'content-type': 'text/html' } })]).acme
    async function myBusinessFunction(call: () => Promise<unknown>) {
      return await call()
    }
    const calls = [
      () => acme.getThing({}),
      () => acme.getThing({ unknown: 1 }),
      () => acme.putImage({ id: '1', body: 'text' }),
      () => acme.uploadForm({ body: { a: { b: 1n } } }),
      () => tokens.getThing({ id: '1' }),
      async () => {
        for await (const _ of acme.listByPage.paginate());
      },
      () =>
        (html.raw as unknown as { GET(path: string, init: object): Promise<unknown> }).GET('/things/{id}', {
          params: { path: { id: '1' } },
        }),
    ]
    for (const call of calls) {
      const error = (await failureOf(myBusinessFunction(call))) as Error
      expect(error.stack).toContain('myBusinessFunction')
    }
  })
})

test('a ResponseFormatError keeps what came: body, headers and request id', async () => {
  const { acme } = createAcme([
    new Response('<p>Maintenance</p>', { headers: { 'content-type': 'text/html', 'x-trace': 'r-1' } }),
  ])
  const error = await failureOf(acme.getThing({ id: '1' }))
  expect(error).toMatchObject({
    name: 'ResponseFormatError',
    status: 200,
    body: '<p>Maintenance</p>',
    requestId: 'r-1',
  })
  expect((error as { headers: Headers }).headers.get('x-trace')).toBe('r-1')
  expect(Object.keys(error as object)).not.toContain('body')
  expect(JSON.stringify(error)).not.toContain('Maintenance')
})

test('the quota of a call that succeeds stands in the headers of its response', async () => {
  const { acme } = createAcme([respond({}, { headers: { 'x-ratelimit-remaining': '7' } })])
  const { response } = await acme.getThing.withResponse({ id: '1' })
  expect(response.headers.get('x-ratelimit-remaining')).toBe('7')
})
