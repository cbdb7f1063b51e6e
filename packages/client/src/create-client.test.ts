import { describe, expect, test } from 'vitest'
import type { Api } from './api.ts'
import { createClient } from './create-client.ts'
import { basic, headerKey, queryKey } from './credentials.ts'
import { ApiError, AuthenticationError, ConnectionError, InvalidInputError, ResponseFormatError } from './errors.ts'
import { failsWhen } from './failure.ts'
import type { Method } from './method.ts'

const api: Api = {
  vendor: 'acme',
  servers: ['https://api.acme.example/v1'],
  schemes: { key: headerKey('x-key'), basic, token: queryKey('token') },
  security: ['key'],
  failure: {
    find: failsWhen([
      { property: 'success', equals: false },
      { property: 'error', without: 'success' },
    ]),
    code: ['code'],
    message: ['message', 'value'],
    authentication: ['99'],
    requestId: 'x-request-id',
  },
  sensitive: ['email'],
  operations: {
    getThing: { method: 'GET', path: '/things/{id}', query: ['limit', 'tags'], commas: true },
    getUser: { method: 'GET', path: '/users/{email}' },
    createThing: { method: 'POST', path: '/things', body: ['application/json'] },
    getImage: { method: 'GET', path: '/images/{id}', accept: ['image/gif', 'image/png'] },
    putImage: { method: 'PUT', path: '/images/{id}', body: ['image/gif', 'image/png'], empty: true },
    login: { method: 'POST', path: '/login', security: ['basic'] },
    search: { method: 'GET', path: '/search', security: ['token'] },
  },
}

type Input = Record<string, unknown>
type Operations = Record<
  'getThing' | 'getUser' | 'createThing' | 'getImage' | 'putImage' | 'login' | 'search',
  Method<Input, unknown>
>

/** A client whose requests all get the given answer, and the requests it sent. */
function client(answer: () => Response | Promise<Response>) {
  const sent: Request[] = []
  const fetch = async (input: string | URL | Request) => {
    sent.push(new Request(input))
    return answer()
  }
  const credentials = { key: 'k-1', basic: { username: 'app', password: 'pâss' }, token: 't-1' }
  return { sent, acme: createClient<Operations, Record<string, never>>(api, { fetch, credentials }) }
}

const json = (body: unknown, init?: ResponseInit) => () => Response.json(body, init)

describe('a request', () => {
  test('puts parameters where the wire table says', async () => {
    const { acme, sent } = client(json({}))
    await acme.getThing({ id: 'a/b', limit: 5, tags: ['x', 'y z'] })
    expect(sent[0]?.method).toBe('GET')
    expect(sent[0]?.url).toBe('https://api.acme.example/v1/things/a%2Fb?limit=5&tags=x,y%20z')
    expect(sent[0]?.headers.get('x-key')).toBe('k-1')
    expect(sent[0]?.headers.get('accept')).toBe('application/json')
  })

  test('sends a body as JSON', async () => {
    const { acme, sent } = client(json({}))
    await acme.createThing({ body: { name: 'é' } })
    expect(sent[0]?.headers.get('content-type')).toBe('application/json')
    expect(await sent[0]?.json()).toEqual({ name: 'é' })
  })

  test('sends bytes with the content type their first bytes tell', async () => {
    const { acme, sent } = client(() => new Response(null, { status: 200 }))
    await acme.putImage({ id: '1', body: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]) })
    expect(sent[0]?.headers.get('content-type')).toBe('image/png')
    expect(new Uint8Array((await sent[0]?.arrayBuffer()) ?? [])).toEqual(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]))
  })

  test('is refused when no content type fits the body', async () => {
    const { acme, sent } = client(json({}))
    await expect(acme.putImage({ id: '1', body: new Blob(['%PDF'], { type: 'application/pdf' }) })).rejects.toThrow(
      /application\/pdf, expected image\/gif or image\/png/,
    )
    expect(sent).toEqual([])
  })

  test.each([undefined, null, '', '.', '..', '%2e', '%2E%2e', {}, Number.NaN])(
    'is refused for the path parameter %j',
    async (id) => {
      const { acme, sent } = client(json({}))
      await expect(acme.getThing({ id })).rejects.toBeInstanceOf(InvalidInputError)
      expect(sent).toEqual([])
    },
  )

  test('carries Basic credentials in UTF-8', async () => {
    const { acme, sent } = client(json({}))
    await acme.login({})
    const encoded = sent[0]?.headers.get('authorization')?.replace('Basic ', '') ?? ''
    expect(Buffer.from(encoded, 'base64').toString('utf8')).toBe('app:pâss')
  })

  test('carries a token in the query where the spec wants it there', async () => {
    const { acme, sent } = client(json({}))
    await acme.search()
    expect(sent[0]?.url).toBe('https://api.acme.example/v1/search?token=t-1')
  })

  test('is refused without a credential that fits, naming those that would', async () => {
    const bare = createClient<Operations, Record<string, never>>(api, { credentials: {} })
    await expect(bare.getThing({ id: '1' })).rejects.toThrow('acme getThing needs the credential key')
  })

  test.each(['http://api.acme.example', 'ftp://api.acme.example', 'nonsense'])('is never sent to %s', (baseUrl) => {
    expect(() => createClient(api, { credentials: {}, baseUrl })).toThrow(InvalidInputError)
  })
})

describe('an answer', () => {
  test('resolves to its data, and to the response on request', async () => {
    const { acme } = client(json({ id: 7 }, { headers: { 'x-trace': 'abc' } }))
    expect(await acme.getThing({ id: '1' })).toEqual({ id: 7 })
    const { data, response } = await acme.getThing.withResponse({ id: '1' })
    expect(data).toEqual({ id: 7 })
    expect(response.headers.get('x-trace')).toBe('abc')
  })

  test('of bytes resolves to a Blob with its content type', async () => {
    const { acme } = client(
      () => new Response(new Uint8Array([71, 73, 70, 56]), { headers: { 'content-type': 'image/gif' } }),
    )
    const image = (await acme.getImage({ id: '1' })) as Blob
    expect(image.type).toBe('image/gif')
    expect(new Uint8Array(await image.arrayBuffer())).toEqual(new Uint8Array([71, 73, 70, 56]))
  })

  test('with a 4xx status is an ApiError', async () => {
    const { acme } = client(
      json({ code: 42, message: 'No such thing' }, { status: 404, headers: { 'x-request-id': 'r-9' } }),
    )
    const error = await acme.getThing({ id: '1' }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ status: 404, code: '42', requestId: 'r-9', operationId: 'getThing', vendor: 'acme' })
    expect((error as ApiError).message).toBe(
      'acme getThing: GET https://api.acme.example/v1/things/1 answered 404, code 42: No such thing',
    )
    expect((error as ApiError).body).toEqual({ code: 42, message: 'No such thing' })
  })

  test.each([
    [{ success: false, code: '103', value: 'Invalid JSON format.' }, ApiError, '103', 'Invalid JSON format.'],
    [{ success: false, code: 99, message: 'Invalid API key' }, AuthenticationError, '99', 'Invalid API key'],
    [{ error: false, message: 'Wrong API key' }, ApiError, undefined, 'Wrong API key'],
  ])('with status 200 that says no is an error: %j', async (body, kind, code, text) => {
    const { acme } = client(json(body))
    const error = await acme.createThing({ body: {} }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(kind)
    expect(error).toMatchObject({ status: 200, code })
    expect((error as ApiError).message).toContain(text)
  })

  test('of HTML where JSON was promised is a ResponseFormatError', async () => {
    const { acme } = client(() => new Response('<h1>Hi</h1>', { headers: { 'content-type': 'text/html' } }))
    await expect(acme.getThing({ id: '1' })).rejects.toThrow(/answered 200 with text\/html, expected application\/json/)
    await expect(acme.getThing({ id: '1' })).rejects.toBeInstanceOf(ResponseFormatError)
  })

  test('of truncated JSON is a ResponseFormatError', async () => {
    const { acme } = client(() => new Response('{"a":', { headers: { 'content-type': 'application/json' } }))
    await expect(acme.getThing({ id: '1' })).rejects.toThrow(/not valid JSON/)
  })

  test('that never comes is a ConnectionError with its cause', async () => {
    const cause = new TypeError('fetch failed')
    const { acme } = client(() => Promise.reject(cause))
    const error = await acme.getThing({ id: '1' }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ConnectionError)
    expect((error as Error).cause).toBe(cause)
  })

  test('that is an error can be told apart by operation', async () => {
    const { acme } = client(json({}, { status: 500 }))
    const error = await acme.getThing({ id: '1' }).catch((caught: unknown) => caught)
    expect(acme.getThing.isError(error)).toBe(true)
    expect(acme.createThing.isError(error)).toBe(false)
    expect(acme.getThing.isError(new Error('other'))).toBe(false)
  })

  test('that is an error shows no sensitive value in its URL', async () => {
    const { acme } = client(json({}, { status: 404 }))
    const error = (await acme.getUser({ email: 'ines@example.com' }).catch((caught: unknown) => caught)) as ApiError
    expect(error.url).toBe('https://api.acme.example/v1/users/{email}')
    expect(error.message).not.toContain('ines')
  })
})

describe('raw', () => {
  test('carries the same credentials', async () => {
    const { acme, sent } = client(json({ id: 1 }))
    const raw = acme.raw as unknown as { GET(path: string, init: object): Promise<{ data: unknown }> }
    const { data } = await raw.GET('/things/{id}', { params: { path: { id: 'x' } } })
    expect(data).toEqual({ id: 1 })
    expect(sent[0]?.headers.get('x-key')).toBe('k-1')
  })

  test('refuses a missing path parameter', async () => {
    const { acme, sent } = client(json({}))
    const raw = acme.raw as unknown as { DELETE(path: string, init?: object): Promise<unknown> }
    await expect(raw.DELETE('/things/{id}')).rejects.toBeInstanceOf(InvalidInputError)
    await expect(raw.DELETE('/things/{id}', { params: { path: { id: '..' } } })).rejects.toBeInstanceOf(
      InvalidInputError,
    )
    expect(sent).toEqual([])
  })
})
