import { describe, expect, test } from 'vitest'
import { bearer, createGet, createPost, key, violationsOf } from './ask.ts'
import type { GetMock } from './served-mock.ts'

/** Tests that the mock answers what the spec says, and explains itself where it says nothing. */
export function describeReplies(mock: GetMock): void {
  const get = createGet(mock)
  const post = createPost(mock)
  const users = JSON.stringify({ users: [{ email: 'ines@example.com' }] })

  describe('an answer', () => {
    test('is the example', async () => {
      const response = await post('/users', users, key)
      expect([response.status, await response.json()]).toEqual([200, { success: true, code: 200, added: 1 }])
    })

    test('is the success that `x-mock` names', async () => {
      const created = await post('/users/u/signatures', '{"signatures":[{"name":"N"}]}', bearer)
      expect([created.status, await created.json()]).toEqual([201, { signatures: [{ name: 'N' }] }])
    })

    test('is made of the schema where there is no example', async () => {
      expect(await (await get('/reports/r', key)).json()).toEqual({ id: 'string', pages: 0 })
    })

    test('ends a list: by the number of a page, or where there is a cursor', async () => {
      expect(await (await get('/users', key)).json()).toMatchObject({ items: [{ id: 'u1' }] })
      expect(await (await get('/users?page=2', key)).json()).toMatchObject({ items: [{ id: 'u2' }] })
      expect(await (await get('/users/u/badges?first=1', key)).json()).toEqual([{ id: 'b1', state: 'open' }])
      expect(await (await get('/users/u/badges?first=1&after=b1', key)).json()).toEqual([])
    })

    test.each([
      ['html', 'text/html'],
      ['json', 'application/json'],
    ])('in mode %s is %s, whatever is accepted', async (mode, type) => {
      const response = await get(`/cards/ines@example.com/${mode}`, { ...key, accept: 'application/json, text/html' })
      expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
      const text = await response.text()
      if (mode === 'html') expect(text).toBe('<p>Ines</p>')
      else expect(JSON.parse(text)).toEqual({ success: true })
    })

    test('of bytes is bytes, in the format that is accepted', async () => {
      for (const [type, magic] of [
        ['image/gif', 'GIF89a'],
        ['image/png', '\x89PNG'],
      ] as const) {
        const response = await get('/users/u/signatures/initials', { ...key, accept: type })
        expect(response.headers.get('content-type')).toBe(type)
        const text = Buffer.from(await response.arrayBuffer()).toString('latin1')
        expect(text.startsWith(magic)).toBe(true)
      }
    })

    test('in a format that there is not is refused', async () => {
      const response = await get('/users/u/signatures/initials', { ...key, accept: 'image/webp' })
      expect([response.status, await response.text()]).toEqual([406, expect.stringContaining('image/gif or image/png')])
    })

    test.each(['application/json', 'application/vnd.acme+json', '*/*'])(
      'in any format is given as %s',
      async (accept) => {
        const response = await get('/status', { accept })
        expect(response.headers.get('content-type')).toBe(accept === '*/*' ? 'application/json' : accept)
        expect(await response.json()).toEqual({ ok: true })
      },
    )

    test('in XML is XML', async () => {
      const response = await get('/reports/r.xml', key)
      expect([response.headers.get('content-type'), await response.text()]).toEqual([
        'application/xml',
        '<xml><id>r1</id><pages>3</pages></xml>',
      ])
    })

    test('that is a bare string is JSON all the same', async () => {
      expect(await (await post('/users/connect?token=t', undefined, key)).text()).toBe('"abc123"')
    })

    test('of no content has neither type nor length', async () => {
      const response = await get('/b%C3%BCro%20r%C3%A4ume/list', key)
      expect([response.status, response.headers.get('content-type'), response.headers.get('content-length')]).toEqual([
        204,
        null,
        null,
      ])
    })

    test('has the headers of the spec, and a cookie for each', async () => {
      const { headers } = await get('/users/u', key)
      expect([headers.get('x-quota'), headers.getSetCookie()]).toEqual(['7', ['a=1; Path=/', 'b=2']])
    })
  })

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

  describe('a wish', () => {
    test.each(['code=409', 'code=409, example=default', 'example=default, code=409'])(
      '`%s` is granted',
      async (prefer) => {
        expect((await post('/badges/b/approve', undefined, { ...key, prefer })).status).toBe(409)
      },
    )

    test('may be in the query', async () => {
      expect((await post('/badges/b/approve?__code=404', undefined, key)).status).toBe(404)
      expect((await get('/users?__example=last-page', key)).status).toBe(200)
    })

    test('for a refusal is granted to an invalid request, one for a success is not', async () => {
      const refused = await post('/badges/b/edit', '{"suspended":7}', { ...key, prefer: 'code=500' })
      expect([refused.status, violationsOf(refused)]).toEqual([500, expect.stringContaining('suspended')])
      expect((await post('/badges/b/edit', '{"suspended":7}', { ...key, prefer: 'code=200' })).status).toBe(422)
    })

    test('for a failure is granted whatever is accepted: it comes in a type of its own', async () => {
      const response = await get('/users/u/signatures/initials', { ...key, accept: 'image/gif', prefer: 'code=404' })
      expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/json'])
    })

    test('that cannot be granted is explained', async () => {
      const response = await post('/badges/b/approve', undefined, { ...key, prefer: 'code=200, example=nonsense' })
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({
        detail: expect.stringMatching(/no example `nonsense` for 200, but .*409 \(default/),
      })
    })

    test('for what is no status is explained', async () => {
      const response = await post('/badges/b/approve', undefined, { ...key, prefer: 'code=999' })
      expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('not `999`')])
    })

    test('for generated data is granted', async () => {
      const response = await get('/users/u', { ...key, prefer: 'dynamic=true' })
      expect(await response.json()).toMatchObject({ id: expect.any(String) })
    })
  })

  describe('how sure an answer is', () => {
    test.each([
      ['/users/u', 'documented', 'https://acme.example/guide, Reading: a user'],
      ['/users/u?__code=404', 'inferred', 'https://forum.example/acme'],
      ['/forecast', 'inferred', 'https://forum.example/acme'],
    ])('stands in the headers of %s: %s, %s', async (path, basis, source) => {
      const { headers } = await get(path, key)
      expect(headers.get('countersign-basis')).toBe(basis)
      expect(decodeURIComponent(headers.get('countersign-source') ?? '')).toBe(source)
    })

    test.each([
      ['/users/connect?token=t', undefined, 'observed'],
      ['/users', '{"users":[{"email":"x"}]}', 'reported'],
    ])('is told of a refusal too: %s', async (path, body, basis) => {
      expect((await post(path, body, key)).headers.get('countersign-basis')).toBe(basis)
    })
  })
}
