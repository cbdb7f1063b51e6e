import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { createAcme, failureOf, respond } from '../testing.ts'

const once = { maxRetries: 0 }
const shown = (error: unknown) =>
  [inspect(error, { depth: 9, showHidden: false }), JSON.stringify(error), `${error}`].join('\n')

describe('a credential that the vendor repeats', () => {
  const secret = 'S3cr-t/ü+"x'
  const credentials = { key: 'key-31c7e2f0', basic: { username: 'app', password: secret } }
  const forms = {
    plain: secret,
    'percent-encoded': encodeURIComponent(secret),
    'in base64': Buffer.from(`app:${secret}`).toString('base64'),
    'in base64 without padding, for URLs': Buffer.from(`app:${secret}`).toString('base64url'),
    'as JSON': JSON.stringify(secret),
    'as HTML': secret.replaceAll('"', '&quot;'),
    'in capitals': secret.toUpperCase(),
  }

  test.each(Object.entries(forms))('is not shown: %s', async (_, form) => {
    const { acme } = createAcme([respond({ message: `bad header: ${form}!`, code: 'NO' }, { status: 401 })], {
      ...once,
      credentials,
    })
    const error = await failureOf(acme.login({ body: {} }))
    expect(shown(error)).toContain('bad header: ')
    expect(shown(error)).not.toContain(form)
  })

  test('is not shown as code, request id or content type either', async () => {
    const { key } = credentials
    const headers = { 'x-trace': key, 'content-type': `text/html; x=${key}` }
    const { acme } = createAcme(
      [
        new Response(`{"code":"${key}"}`, { status: 400, headers }),
        new Response('<p>', { headers: { 'content-type': `text/${key}`, 'x-trace': key } }),
      ],
      { ...once, credentials },
    )
    expect(shown(await failureOf(acme.getThing({ id: '1' })))).not.toContain(key)
    expect(shown(await failureOf(acme.getThing({ id: '1' })))).not.toContain(key)
  })

  test('is not shown at the end of a text that is too long to be shown', async () => {
    const key = `key ${'k'.repeat(900)}`
    const message = `${key} `.repeat(100)
    const { acme } = createAcme([respond({ message }, { status: 401 })], {
      ...once,
      credentials: { key: key.replace(' ', '-') },
    })
    const error = (await failureOf(acme.getUser({ email: key }))) as Error
    expect(error.message).not.toContain('kkkk')
  })
})

test('what somebody typed is not shown in the forms that programs give it', async () => {
  const email = 'ines.duval@example.com'
  const repeat = (words: string) => createAcme([respond({ message: words }, { status: 404 })], once).acme
  for (const words of ['Cannot GET /users/ines.duval%40example.com', 'No INES.DUVAL@EXAMPLE.COM', `<${email}>`]) {
    expect(shown(await failureOf(repeat(words).getUser({ email })))).not.toMatch(/ines/i)
  }
})

describe('a credential in the URL', () => {
  test('is not shown by the response', async () => {
    const fetch = async (url: string | URL | Request) => {
      const response = respond({ id: 1 })
      Object.defineProperty(response, 'url', { value: `${url}`, configurable: true })
      return response
    }
    const { acme } = createAcme([], { fetch })
    const { response } = await acme.search.withResponse({ q: 'x' })
    expect(response.url).toBe('https://api.acme.example/v1/search?q=x')
    expect(inspect(response)).not.toContain('t-1')
  })

  test('is not shown by the errors of runtimes that quote it', async () => {
    const quoting = (url: string) => new Error(`request to ${url} failed, reason: connect`)
    const fetch = async (url: string | URL | Request) => {
      throw quoting(`${url}`)
    }
    const { acme } = createAcme([], { ...once, fetch })
    expect(shown(await failureOf(acme.search({ q: 'x' })))).not.toContain('t-1')
  })
})

test('no middleware of raw sees a credential', async () => {
  const { acme } = createAcme([respond({ id: 1 }), respond({}, { status: 400 })], once)
  const raw = acme.raw as unknown as {
    GET(path: string, init?: object): Promise<unknown>
    use(...middleware: object[]): void
  }
  const seen: string[] = []
  const look = ({ request }: { request: Request }) => {
    seen.push(request.url, ...[...request.headers].flat())
  }
  raw.use({ onRequest: look, onResponse: look, onError: look })
  for (let call = 0; call < 2; call++) {
    await raw.GET('/things/{id}', { params: { path: { id: 'x' } } })
    await raw.GET('/search', { params: { query: { q: 'x' } } })
  }
  expect(seen.join()).toContain('/things/x')
  expect(seen.join()).not.toMatch(/k-1|t-1/)
})

test.each([
  'https://user:PASSWORD@proxy.example/v1',
  'https://proxy.example/v1?key=PASSWORD',
  'https://proxy.example/#PASSWORD',
])('a base URL that holds one is refused, and not shown: %s', (baseUrl) => {
  expect(() => createAcme([], { baseUrl })).toThrow(
    '`baseUrl` must have neither user name and password nor a query or a fragment',
  )
})

test('raw lets no error of the JSON parser through, which would quote the answer', async () => {
  const { acme } = createAcme([
    new Response('{"email":"ines@examp', { headers: { 'content-type': 'application/json' } }),
  ])
  const raw = acme.raw as unknown as { GET(path: string, init: object): Promise<unknown> }
  const error = await failureOf(raw.GET('/things/{id}', { params: { path: { id: 'x' } } }))
  expect(error).toMatchObject({ name: 'ResponseFormatError', body: '{"email":"ines@examp' })
  expect(shown(error)).not.toContain('ines')
})
