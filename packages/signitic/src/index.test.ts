import { createMockFetch } from '@countersign/mock'
import { describe, expect, expectTypeOf, test, vi } from 'vitest'
import {
  ApiError,
  AuthenticationError,
  type ContactSubmission,
  createSigniticClient,
  type GetSignatureResult,
  InvalidInputError,
  ResponseFormatError,
  receiveContactSubmitted,
  type UpsertUsersResult,
} from './index.ts'

const users = [{ email: 'ines.roche@example.com' }]
const client = (fetch: typeof globalThis.fetch = createMockFetch({ vendors: ['signitic'] })) =>
  createSigniticClient({ apiKey: 'key', fetch })

describe('receiveContactSubmitted', () => {
  const submission = { date: '2026-11-25T10:00:00Z', contact: { email: 'visitor@example.com' }, employee: {} }
  const delivery = (key: string) =>
    new Request('https://hooks.example.com', {
      method: 'POST',
      headers: { 'x-api-key': key },
      body: JSON.stringify(submission),
    })

  test('gives what a visitor left', async () => {
    const received = await receiveContactSubmitted(delivery('key'), { apiKey: 'key' })
    expectTypeOf(received).toEqualTypeOf<ContactSubmission>()
    expect(received).toEqual(submission)
  })

  test('lets nobody in with another key', async () => {
    await expect(receiveContactSubmitted(delivery('other'), { apiKey: 'key' })).rejects.toBeInstanceOf(
      AuthenticationError,
    )
    // @ts-expect-error the key has to be told
    void (() => receiveContactSubmitted(delivery('key'), {}))
  })
})

describe('getSignature', () => {
  test('is typed by `mode`', async () => {
    const { getSignature } = client()
    const at = { email: 'ines.roche@example.com' }
    expectTypeOf(getSignature({ ...at, mode: 'html' })).resolves.toEqualTypeOf<string>()
    expectTypeOf(getSignature({ ...at, mode: 'json' })).resolves.toEqualTypeOf<GetSignatureResult>()
    expect(await getSignature({ ...at, mode: 'json' })).toMatchObject({ success: true })
  })

  test('holds the vendor to the mode', async () => {
    const html = async () => new Response('<p>Ines</p>', { headers: { 'content-type': 'text/html' } })
    const call = client(html).getSignature({ email: 'ines.roche@example.com', mode: 'json' })
    await expect(call).rejects.toBeInstanceOf(ResponseFormatError)
  })

  test('hands out no failure as a signature, not even one that travels as HTML', async () => {
    const failure = '{"success":false,"code":"106","message":"No signature can be rendered."}'
    const fetch = async () => new Response(failure, { headers: { 'content-type': 'text/html; charset=utf-8' } })
    const call = client(fetch).getSignature({ email: 'ines.roche@example.com', mode: 'html' })
    await expect(call).rejects.toMatchObject({ name: 'ApiError', status: 200, code: '106' })
  })
})

describe('upsertUsers', () => {
  test('returns what was written', async () => {
    const result = await client().upsertUsers({ body: { users } })
    expectTypeOf(result).toEqualTypeOf<UpsertUsersResult>()
    expect(result).toEqual({ success: true, code: 200, value: { added: 1, edited: 1 } })
  })

  test('throws code 99 when the key is missing, although the vendor answers 200', async () => {
    const mock = createMockFetch({ vendors: ['signitic'] })
    const keyless: typeof fetch = (input, init) => {
      const request = new Request(input, init)
      request.headers.delete('x-api-key')
      return mock(request)
    }
    const error = await client(keyless)
      .upsertUsers({ body: { users } })
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(AuthenticationError)
    expect(error).toMatchObject({ status: 200, code: '99' })
  })

  test('throws code 103 when the body is no JSON', async () => {
    const mock = createMockFetch({ vendors: ['signitic'] })
    const broken: typeof fetch = (input, init) => mock(new Request(new Request(input, init), { body: '{"users":' }))
    const error = await client(broken)
      .upsertUsers({ body: { users } })
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ status: 200, code: '103' })
    expect((error as ApiError).message).toContain('Invalid JSON format.')
  })

  test('throws code 104 for more than 100 users', async () => {
    const many = Array.from({ length: 101 }, (_, index) => ({ email: `user-${index}@example.com` }))
    const error = await client()
      .upsertUsers({ body: { users: many } })
      .catch((caught: unknown) => caught)
    expect(error).toMatchObject({ status: 200, code: '104' })
  })

  test('narrows the body of its errors by status', async () => {
    const { upsertUsers } = client()
    const error: unknown = await upsertUsers({ body: { users } }, { headers: { prefer: 'code=422' } }).catch(
      (caught: unknown) => caught,
    )
    if (!upsertUsers.isError(error)) throw error
    if (error.status === 422) expectTypeOf(error.body.code).toEqualTypeOf<string | number | undefined>()
    expect(error.status).toBe(422)
  })

  test('does not take a misspelt field', () => {
    const { upsertUsers } = client()
    // @ts-expect-error firstName is firstname on the wire
    void (() => upsertUsers({ body: { users: [{ email: 'ines.roche@example.com', firstName: 'Ines' }] } }))
    // @ts-expect-error email is required
    void (() => upsertUsers({ body: { users: [{}] } }))
    // @ts-expect-error body is required
    void (() => upsertUsers())
  })
})

describe('the factory', () => {
  test.each([
    [undefined, 'createSigniticClient takes an object of options: { apiKey, … }'],
    [
      {},
      'createSigniticClient needs `apiKey`. Give it, or set SIGNITIC_API_KEY and call createSigniticClient.fromEnv()',
    ],
    [{ apiKey: '' }, 'createSigniticClient needs `apiKey`.'],
    [
      { apiKey: 'key', baseURL: 'http://127.0.0.1' },
      'createSigniticClient has no option `baseURL`; did you mean `baseUrl`?',
    ],
    [{ apikey: 'key' }, 'createSigniticClient has no option `apikey`; did you mean `apiKey`?'],
    [{ apiKey: { key: 'key' } }, '`apiKey` must be a text, a function, or a name without a colon and a password'],
    [{ apiKey: 'key', timeout: 0 }, '`timeout` must be milliseconds above 0; Infinity for no limit'],
    [{ apiKey: 'key', fetch: 'nope' }, '`fetch` must be a function'],
  ])('refuses %j in its own words', (options, message) => {
    expect(() => createSigniticClient(options as never)).toThrow(InvalidInputError)
    expect(() => createSigniticClient(options as never)).toThrow(message)
  })

  test('takes the key from the environment, and from the program first', () => {
    vi.stubEnv('SIGNITIC_API_KEY', '')
    expect(() => createSigniticClient.fromEnv()).toThrow('The environment variable SIGNITIC_API_KEY is not set')
    expect(() => createSigniticClient.fromEnv({ apiKey: 'key' })).not.toThrow()
    vi.stubEnv('SIGNITIC_API_KEY', 'key')
    expect(() => createSigniticClient.fromEnv()).not.toThrow()
    vi.unstubAllEnvs()
  })
})
