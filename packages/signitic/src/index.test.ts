import { createMockFetch } from '@countersign/mock'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { ApiError, AuthenticationError, createSigniticClient, type UpsertUsersResult } from './index.ts'

const users = [{ email: 'ines.roche@example.com' }]
const client = (fetch: typeof globalThis.fetch = createMockFetch({ vendors: ['signitic'] })) =>
  createSigniticClient({ apiKey: 'key', fetch })

describe('getSignature', () => {
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
