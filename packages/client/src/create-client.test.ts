import { describe, expect, test } from 'vitest'
import { createClient } from './create-client.ts'
import { type ApiError, ConnectionError, InvalidInputError } from './errors.ts'
import { api, createAcme, failureOf, respond as json } from './testing.ts'

describe('a request', () => {
  test('puts parameters where the wire table says', async () => {
    const { acme, sent } = createAcme([json({})])
    await acme.getThing({ id: 'a/b', limit: 5, tags: ['x', 'y z'] })
    expect(sent[0]?.method).toBe('GET')
    expect(sent[0]?.url).toBe('https://api.acme.example/v1/things/a%2Fb?limit=5&tags=x,y%20z')
    expect(sent[0]?.headers.get('x-key')).toBe('k-1')
    expect(sent[0]?.headers.get('accept')).toBe('application/json')
  })

  test('repeats the name of a list, sends a Date as ISO 8601, and leaves out what is not given', async () => {
    const { acme, sent } = createAcme([json({})])
    await acme.findThings({ tags: ['a', 'b'], since: new Date(0), 'X-Tenant': 't' })
    expect(sent[0]?.url).toBe('https://api.acme.example/v1/things?tags=a&tags=b&since=1970-01-01T00%3A00%3A00.000Z')
    expect(sent[0]?.headers.get('x-tenant')).toBe('t')
    await acme.findThings({ tags: undefined, since: null })
    expect(sent[1]?.url).toBe('https://api.acme.example/v1/things')
  })

  test.each([{ a: 1 }, Number.NaN])('is refused for the query value %j', async (since) => {
    const { acme, sent } = createAcme([json({})])
    expect(await failureOf(acme.findThings({ since }))).toMatchObject({
      name: 'InvalidInputError',
      message: expect.stringContaining('`since`'),
    })
    expect(sent).toEqual([])
  })

  test.each([undefined, null, '', '.', '..', '%2e', '%2E%2e', {}, [], Number.NaN])(
    'is refused for the path parameter %j',
    async (id) => {
      const { acme, sent } = createAcme([json({})])
      expect(await failureOf(acme.getThing({ id }))).toBeInstanceOf(InvalidInputError)
      expect(sent).toEqual([])
    },
  )

  test.each(['a\r\nb: c', 'a\nb', 'snow ☃'])(
    'is refused for the header value %j, which is not shown',
    async (value) => {
      const { acme, sent } = createAcme([json({})])
      const error = await failureOf(acme.getThing({ id: '1' }, { headers: { 'x-note': value } }))
      expect(error).toMatchObject({ name: 'InvalidInputError', message: expect.stringContaining('`x-note`') })
      expect((error as Error).message).not.toContain(value)
      expect(sent).toEqual([])
    },
  )

  test('carries the headers of the client and of the call; null removes one', async () => {
    const { acme, sent } = createAcme([json({})], {
      headers: { 'x-a': '1', 'x-b': '2' },
      appInfo: { name: 'hr-sync', version: '2.1' },
    })
    await acme.getThing({ id: '1' }, { headers: { 'X-A': '3', 'x-b': null } })
    expect(sent[0]?.headers.get('x-a')).toBe('3')
    expect(sent[0]?.headers.has('x-b')).toBe(false)
    expect(sent[0]?.headers.get('user-agent')).toMatch(/^hr-sync\/2\.1 countersign-acme Node\.js\/\d+/)
  })

  test('of one client carries nothing of another', async () => {
    const first = createAcme([json({})], { credentials: { key: 'first' }, headers: { 'x-a': '1' } })
    const second = createAcme([json({})], { credentials: { key: 'second' } })
    await Promise.all([first.acme.getThing({ id: '1' }), second.acme.getThing({ id: '1' })])
    expect(first.sent[0]?.headers.get('x-key')).toBe('first')
    expect(second.sent[0]?.headers.get('x-key')).toBe('second')
    expect(second.sent[0]?.headers.has('x-a')).toBe(false)
  })

  test('is not redirected', async () => {
    const { acme, sent } = createAcme([json({})])
    await acme.getThing({ id: '1' })
    expect(sent[0]?.redirect).toBe('manual')
  })

  test.each([
    'http://api.acme.example',
    'ftp://api.acme.example',
    'https://',
    'http://127.0.0.1.evil.example',
    'http://localhost@evil.example',
    'nonsense',
  ])('is never sent to %j', (baseUrl) => {
    expect(() => createClient(api, { credentials: {}, baseUrl })).toThrow(InvalidInputError)
  })

  test.each(['http://localhost:4010/acme', 'http://127.0.0.1:4010', 'http://[::1]:4010/', 'https://api.acme.example'])(
    'may be sent to %s',
    (baseUrl) => {
      expect(() => createClient(api, { credentials: {}, baseUrl })).not.toThrow()
    },
  )

  test('may be sent in the clear to anywhere, but only if that is asked for', () => {
    expect(() =>
      createClient(api, { credentials: {}, baseUrl: 'http://signer.intranet', allowInsecureHttp: true }),
    ).not.toThrow()
  })
})

describe('an answer', () => {
  test('resolves to its data, and to the response on request', async () => {
    const { acme } = createAcme([json({ id: 7 }, { headers: { 'x-trace': 'abc' } })])
    expect(await acme.getThing({ id: '1' })).toEqual({ id: 7 })
    const { data, response } = await acme.getThing.withResponse({ id: '1' })
    expect(data).toEqual({ id: 7 })
    expect(response.headers.get('x-trace')).toBe('abc')
  })

  test('of bytes resolves to a Blob with its content type', async () => {
    const { acme } = createAcme([
      new Response(new Uint8Array([71, 73, 70, 56]), { headers: { 'content-type': 'image/gif' } }),
    ])
    const image = (await acme.getImage({ id: '1' })) as Blob
    expect(image.type).toBe('image/gif')
    expect(new Uint8Array(await image.arrayBuffer())).toEqual(new Uint8Array([71, 73, 70, 56]))
  })

  test.each([
    ['"bare"', 'bare'],
    ['0', 0],
    ['null', null],
    ['[]', []],
  ])('of the JSON %s resolves to it', async (text, value) => {
    const { acme } = createAcme([
      new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } }),
    ])
    expect(await acme.getThing({ id: '1' })).toEqual(value)
  })

  test('whose body the vendor does not describe resolves to nothing, whatever it is', async () => {
    const { acme } = createAcme([new Response('<p>done</p>', { headers: { 'content-type': 'text/html' } })])
    expect(await acme.putImage({ id: '1', body: new Uint8Array([71, 73, 70, 56]) })).toBeUndefined()
  })

  test('can be told apart by operation when it is an error', async () => {
    const { acme } = createAcme([json({}, { status: 400 })])
    const error = await failureOf(acme.getThing({ id: '1' }))
    expect(acme.getThing.isError(error)).toBe(true)
    expect(acme.createThing.isError(error)).toBe(false)
    expect(acme.getThing.isError(new Error('other'))).toBe(false)
  })

  test('shows no sensitive value in the URL of its error', async () => {
    const { acme } = createAcme([json({}, { status: 404 })])
    const error = (await failureOf(acme.getUser({ email: 'ines@example.com' }))) as ApiError
    expect(error.url).toBe('https://api.acme.example/v1/users/{email}')
    expect(error.message).not.toContain('ines')
  })

  test('that never comes is a ConnectionError with its cause', async () => {
    const cause = new TypeError('fetch failed')
    const { acme } = createAcme([cause], { maxRetries: 0 })
    const error = await failureOf(acme.getThing({ id: '1' }))
    expect(error).toBeInstanceOf(ConnectionError)
    expect((error as Error).cause).toMatchObject({ name: 'TypeError', message: 'fetch failed' })
  })
})
