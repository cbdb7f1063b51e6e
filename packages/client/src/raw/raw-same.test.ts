import { describe, expect, test } from 'vitest'
import { createAcme, failureOf, respond } from '../testing.ts'

type Verb = (path: string, init?: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>
type Raw = Record<'GET' | 'POST' | 'PUT' | 'DELETE', Verb> & {
  request: (method: string, path: string, init?: object) => Promise<unknown>
}
type Acme = ReturnType<typeof createAcme>['acme']
const rawOf = (acme: Acme) => acme.raw as unknown as Raw

/** The same call by a method and by raw. */
const calls: Record<string, [method: (acme: Acme) => Promise<unknown>, raw: (raw: Raw) => Promise<unknown>]> = {
  'lists in the query': [
    (acme) => acme.getThing({ id: 'a/b', tags: ['x', 'y z'] }),
    (raw) => raw.GET('/things/{id}', { params: { path: { id: 'a/b' }, query: { tags: ['x', 'y z'] } } }),
  ],
  'headers, cookies and dates': [
    (acme) => acme.findThings({ 'X-Tenant': 't', flavour: 'f', since: new Date(0) }),
    (raw) =>
      raw.GET('/things', {
        params: { query: { since: new Date(0) }, header: { 'X-Tenant': 't' }, cookie: { flavour: 'f' } },
      }),
  ],
  'a body of JSON': [(acme) => acme.createThing({ body: { a: 1 } }), (raw) => raw.POST('/things', { body: { a: 1 } })],
  'a body of bytes': [
    (acme) => acme.putImage({ id: '1', body: new Blob(['GIF89a']) }),
    (raw) => raw.PUT('/images/{id}', { params: { path: { id: '1' } }, body: new Blob(['GIF89a']) }),
  ],
  fields: [
    (acme) => acme.sendForm({ body: { a: ['1', '2'] } }),
    (raw) => raw.POST('/fields', { body: { a: ['1', '2'] } }),
  ],
  'a key in the query': [
    (acme) => acme.search({ q: 'x' }),
    (raw) => raw.GET('/search', { params: { query: { q: 'x' } } }),
  ],
  'a server of its own': [
    (acme) => acme.uploadElsewhere({ body: {} }),
    (raw) => raw.request('post', '/elsewhere', { body: {} }),
  ],
}

test.each(Object.entries(calls))('raw sends %s as the method does', async (_, [method, raw]) => {
  const { acme, sent } = createAcme([respond({})])
  await method(acme)
  await raw(rawOf(acme))
  const [first, second] = await Promise.all(
    sent.map(async (request) => ({
      url: request.url,
      method: request.method,
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
    })),
  )
  expect(second).toEqual(first)
})

describe('raw refuses what the methods refuse', () => {
  const thing = { path: { id: '1' } }
  test.each([
    [
      'a query parameter that the operation does not have',
      '/things/{id}',
      { params: { ...thing, query: { limits: 1 } } },
    ],
    ['one that cannot be written', '/things/{id}', { params: { ...thing, query: { limit: {} } } }],
    ['an option that cannot be right', '/things/{id}', { params: thing, timeout: 0 }],
    ['a header with a line break', '/things/{id}', { params: thing, headers: { 'x-a': 'a\nb' } }],
    ['a redirect that is followed', '/things/{id}', { params: thing, redirect: 'follow' }],
    [
      'another way to write paths',
      '/things/{id}',
      { params: thing, pathSerializer: () => 'https://elsewhere.example' },
    ],
  ])('%s', async (_, path, init) => {
    const { acme, sent } = createAcme([respond({})])
    expect(await failureOf(rawOf(acme).GET(path, init))).toMatchObject({ name: 'InvalidInputError' })
    expect(sent).toEqual([])
  })

  test('and a body that JSON cannot carry', async () => {
    const { acme, sent } = createAcme([respond({})])
    expect(await failureOf(rawOf(acme).POST('/things', { body: { a: new Blob([]) } }))).toMatchObject({
      name: 'InvalidInputError',
    })
    expect(sent).toEqual([])
  })
})

test('raw takes limit and repetitions of a call, and options that only fetch knows', async () => {
  const inits: RequestInit[] = []
  const fetch = async (_: unknown, init?: RequestInit) => {
    inits.push(init ?? {})
    return respond({}, { status: 503, headers: { 'retry-after': '0' } })
  }
  const { acme } = createAcme([], { fetch })
  await rawOf(acme).GET('/status', { maxRetries: 1, credentials: 'include', dispatcher: 'agent' })
  expect(inits.length).toBe(2)
  expect(inits[0]).toMatchObject({ credentials: 'include', dispatcher: 'agent', redirect: 'manual' })
})

test('middleware cannot take a call, and its credential, to another host', async () => {
  const { acme, sent } = createAcme([respond({})])
  const raw = acme.raw as unknown as { use(middleware: object): void; GET(path: string): Promise<unknown> }
  raw.use({
    onRequest: ({ request }: { request: Request }) => new Request('https://elsewhere.example/v1/status', request),
  })
  expect(await failureOf(raw.GET('/status'))).toMatchObject({ message: expect.stringContaining('elsewhere') })
  expect(sent).toEqual([])
})

describe('an answer to raw', () => {
  test('keeps all that it tells', async () => {
    const { acme } = createAcme([respond({ id: 1 }, { status: 203, statusText: 'Fine', headers: { 'x-a': '1' } })])
    const { response } = await rawOf(acme).GET('/status')
    expect([response.status, response.statusText, response.headers.get('x-a')]).toEqual([203, 'Fine', '1'])
  })

  test('may be read as a stream, as text, or as bytes', async () => {
    const { acme } = createAcme([new Response('a;b', { headers: { 'content-type': 'text/csv' } })])
    expect((await rawOf(acme).GET('/texts', { parseAs: 'text' })).data).toBe('a;b')
    expect(
      await new Response((await rawOf(acme).GET('/texts', { parseAs: 'stream' })).data as ReadableStream).text(),
    ).toBe('a;b')
    expect(await failureOf(rawOf(acme).GET('/texts'))).toMatchObject({
      name: 'ResponseFormatError',
      message: expect.stringContaining("which `raw` reads with `parseAs: 'text'`"),
    })
  })

  test('of JSON in another charset is read in it', async () => {
    const body = Buffer.from('{"name":"Zoé"}', 'latin1')
    const { acme } = createAcme([
      new Response(body, { headers: { 'content-type': 'application/json; charset=iso-8859-1' } }),
    ])
    expect((await rawOf(acme).GET('/status')).data).toEqual({ name: 'Zoé' })
  })

  test('whose body nobody promised is no failure', async () => {
    const { acme } = createAcme([new Response('<p>done</p>', { headers: { 'content-type': 'text/html' } })])
    const { data, error } = await rawOf(acme).DELETE('/things/{id}', { params: { path: { id: '1' } } })
    expect([data, error]).toEqual([undefined, undefined])
  })
})

test('what the spec does not describe may be asked for as well', async () => {
  const { acme, sent } = createAcme([respond({ id: 1 })])
  const { data } = await rawOf(acme).GET('/undescribed/{id}', {
    params: { path: { id: 'a b' }, query: { q: ['x', 'y'] } },
  })
  expect(data).toEqual({ id: 1 })
  expect(sent[0]?.url).toBe('https://api.acme.example/v1/undescribed/a%20b?q=x&q=y')
  expect(sent[0]?.headers.get('x-key')).toBe('k-1')
})
