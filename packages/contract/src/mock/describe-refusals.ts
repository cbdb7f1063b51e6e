import { describe, expect, test } from 'vitest'
import { bearer, createGet, createPost, key, violationsOf } from './ask.ts'
import type { GetMock } from './served-mock.ts'

/** Tests that the mock refuses as the vendor does, and says what is wrong and how sure it is that it is. */
export function describeRefusals(mock: GetMock): void {
  const get = createGet(mock)
  const post = createPost(mock)
  const users = JSON.stringify({ users: [{ email: 'ines@example.com' }] })

  describe('a refusal', () => {
    test('for want of a credential is the vendor’s own', async () => {
      const response = await post('/users', users)
      expect([response.status, await response.json()]).toEqual([
        200,
        { success: false, code: 99, message: 'Invalid API key' },
      ])
      expect(violationsOf(response)).toContain('"code":"401"')
      expect((await get('/users')).status).toBe(401)
    })

    test.each([
      ['/users', 'Bearer'],
      ['/users/u', 'Bearer'],
    ])('for want of a credential says which one, at %s', async (path, scheme) => {
      const response = await get(path)
      expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, scheme])
    })

    test('takes a credential of the wrong kind for none', async () => {
      expect(await (await post('/users', users, bearer)).json()).toMatchObject({ code: 99 })
      expect((await get('/users/u', bearer, { method: 'DELETE' })).status).toBe(401)
      expect((await get('/users/u', { authorization: 'Basic YTpi' }, { method: 'DELETE' })).status).toBe(204)
    })

    test.each([
      [{ cookie: 'acme=k' }, '', 200],
      [{}, '?key=k', 200],
      [{}, '', 401],
    ] as const)('looks at cookie and query: %j %s', async (headers, query, status) => {
      expect((await get(`/quota${query}`, headers)).status).toBe(status)
    })

    test('of malformed JSON is the vendor’s own, after the credential', async () => {
      expect(await (await post('/users', '{"users":[', key)).json()).toMatchObject({ code: 103 })
      expect(await (await post('/users', '{')).json()).toMatchObject({ code: 99 })
    })

    test('goes by what is wrong', async () => {
      const many = JSON.stringify({ users: Array(101).fill({ email: 'ines@example.com' }) })
      expect(await (await post('/users', many, key)).json()).toMatchObject({ code: 104 })
      const invalid = await post('/users', '{"users":[{"email":"ines@example.com","age":"old"}]}', key)
      expect([invalid.status, await invalid.json()]).toEqual([422, { code: 'INVALID', message: 'Not valid' }])
      expect(violationsOf(invalid)).toContain('"location":["body","users","0","age"]')
      expect(violationsOf(invalid)).toContain('"basis":"reported"')
    })

    test('is a documented one where `x-mock` says nothing', async () => {
      const response = await get(
        '/users/u/signatures/initials',
        { ...key, 'content-type': 'image/png' },
        { method: 'PUT' },
      )
      expect([response.status, await response.json()]).toEqual([400, { code: 'INVALID', message: 'Not valid' }])
    })

    test('is in the mock’s own words where nobody knows, with the reason and how sure the rule is', async () => {
      const response = await post('/badges/b/edit', '{"suspended":"yes"}', key)
      expect([response.status, response.headers.get('content-type')]).toEqual([422, 'application/problem+json'])
      expect(await response.json()).toMatchObject({
        detail: expect.stringMatching(/body\.suspended: must be boolean \(documented\).*is not known/),
        violations: [{ location: ['body', 'suspended'], code: 'type', basis: 'documented' }],
      })
    })

    test('of a query names the parameter, and that its rule is a guess', async () => {
      const response = await get('/users/u/badges?first=ten', key)
      expect(response.status).toBe(422)
      expect(violationsOf(response)).toContain('"location":["query","first"]')
      expect(violationsOf(response)).toContain('"basis":"inferred"')
    })

    test.each([
      ['/users/connect', 'observed that it is there, inferred that it has to be', 'inferred'],
      ['/users', 'documented that it is there, reported that it has to be', 'reported'],
    ])('of what is missing says how sure it is that it has to be there: %s, %s', async (path, _, basis) => {
      expect(violationsOf(await post(path, undefined, key))).toContain(`"basis":"${basis}"`)
    })
  })
}
