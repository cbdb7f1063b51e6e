import { describe, expect, test } from 'vitest'
import { bearer, createPost, violationsOf } from './ask.ts'
import type { GetMock } from './served-mock.ts'

/** Tests that the mock answers what the vendors answer, and explains itself where it cannot. */
export function describeVendors(mock: GetMock): void {
  const post = createPost(mock)

  describe('a vendor', () => {
    const users = JSON.stringify({ users: [{ email: 'ines@example.com' }] })
    const key = { 'x-api-key': 'k' }

    test('answers with its example', async () => {
      const response = await post('/signitic/users', users, key)
      expect(response.status).toBe(200)
      expect(await response.json()).toEqual({ success: true, code: 200, value: { added: 1, edited: 1 } })
    })

    test('answers a missing credential in its own way', async () => {
      const signitic = await post('/signitic/users', users)
      expect([signitic.status, await signitic.json()]).toEqual([
        200,
        { success: false, code: 99, message: 'Invalid API key' },
      ])
      expect(violationsOf(signitic)).toContain('"code":"401"')
      const docusign = await fetch(`${mock().url}/docusign/restapi/v2.1/accounts/a/users/u/signatures`)
      expect([docusign.status, await docusign.json()]).toEqual([
        401,
        expect.objectContaining({ errorCode: expect.any(String) }),
      ])
      expect((await fetch(`${mock().url}/lacuna-signer/api/users`)).status).toBe(401)
    })

    test('takes a credential of the wrong kind for none', async () => {
      const response = await post('/signitic/users', users, bearer)
      expect(await response.json()).toMatchObject({ code: 99 })
    })

    test('answers malformed JSON in its own way, at once', async () => {
      const response = await post('/signitic/users', '{"users":[', key)
      expect([response.status, await response.json()]).toEqual([
        200,
        { success: false, code: '103', value: 'Invalid JSON format.' },
      ])
    })

    test('answers a missing credential before a malformed body', async () => {
      expect(await (await post('/signitic/users', '{')).json()).toMatchObject({ code: 99 })
    })

    test('answers too large a batch in its own way', async () => {
      const many = JSON.stringify({ users: Array(101).fill({ email: 'ines@example.com' }) })
      const response = await post('/signitic/users', many, key)
      expect([response.status, await response.json()]).toEqual([
        200,
        { success: false, code: '104', value: 'Maximum 100 users per batch.' },
      ])
    })

    test('answers an invalid body in its own way', async () => {
      const lacuna = await post('/lacuna-signer/api/admin/organizations', '{"name":7}', { 'x-api-key': 'k' })
      expect([lacuna.status, await lacuna.json()]).toEqual([422, expect.objectContaining({ code: expect.any(String) })])
      const docusign = await post(
        '/docusign/restapi/v2.1/accounts/a/users/u/signatures',
        '{"userSignatures":"all"}',
        bearer,
      )
      expect([docusign.status, await docusign.json()]).toEqual([
        400,
        expect.objectContaining({ errorCode: expect.any(String) }),
      ])
      expect(violationsOf(docusign)).toContain('"location":["body","userSignatures"]')
    })

    test('answers in words of the mock where its own answer is not known', async () => {
      const response = await post('/sigma/v1/merits/m/edit', '{"preapprove":"yes"}', bearer)
      expect([response.status, response.headers.get('content-type')]).toEqual([422, 'application/problem+json'])
      expect(await response.json()).toMatchObject({ detail: expect.stringMatching(/body\.preapprove.*is not known/) })
    })

    test('is told where the query is wrong', async () => {
      const response = await fetch(`${mock().url}/sigma/v1/users/u/merits?first=ten`, { headers: bearer })
      expect(response.status).toBe(422)
      expect(violationsOf(response)).toContain('"location":["query","first"]')
    })

    test('answers with the success that its spec names', async () => {
      const created = await post(
        '/docusign/restapi/v2.1/accounts/a/users/u/signatures',
        '{"userSignatures":[{"signatureName":"N"}]}',
        bearer,
      )
      expect(created.status).toBe(201)
    })

    test.each([
      ['html', 'text/html'],
      ['json', 'application/json'],
    ])('answers mode %s as %s, whatever is accepted', async (mode, type) => {
      const response = await fetch(`${mock().url}/signitic/signatures/ines@example.com/${mode}`, {
        headers: { ...key, accept: 'application/json, text/html' },
      })
      expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
      const text = await response.text()
      if (mode === 'html') expect(text).toMatch(/^</)
      else expect(JSON.parse(text)).toMatchObject({ success: true })
    })

    test('sends images as bytes, in the format that is accepted', async () => {
      const path = '/docusign/restapi/v2.1/accounts/a/users/u/signatures/s/signature_image'
      for (const [type, magic] of [
        ['image/gif', 'GIF89a'],
        ['image/png', '\x89PNG'],
        ['image/jpeg', '\xff\xd8\xff'],
        ['image/bmp', 'BM'],
      ] as const) {
        const response = await fetch(mock().url + path, { headers: { ...bearer, accept: type } })
        expect(response.headers.get('content-type')).toBe(type)
        expect(
          Buffer.from(await response.arrayBuffer())
            .toString('latin1')
            .startsWith(magic),
        ).toBe(true)
      }
    })

    test('answers below each of its base paths', async () => {
      for (const version of ['v2', 'v2.1']) {
        expect(
          (await fetch(`${mock().url}/docusign/restapi/${version}/accounts/a/users/u/signatures`, { headers: bearer }))
            .status,
        ).toBe(200)
      }
    })

    test('keeps a bare JSON string JSON', async () => {
      expect(await (await post('/sigma/v1/users/connect?token=t', undefined, bearer)).text()).toMatch(/^"\w+"$/)
    })

    test.each(['code=409', 'code=409, example=default', 'example=default, code=409'])(
      'answers what `Prefer: %s` asks for',
      async (prefer) => {
        expect((await post('/sigma/v1/merits/m/approve', undefined, { ...bearer, prefer })).status).toBe(409)
      },
    )

    test('takes the wish in the query too', async () => {
      expect((await post('/sigma/v1/merits/m/approve?__code=404', undefined, bearer)).status).toBe(404)
    })

    test('explains a wish that cannot be granted', async () => {
      const response = await post('/sigma/v1/merits/m/approve', undefined, {
        ...bearer,
        prefer: 'code=200, example=nonsense',
      })
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({
        detail: expect.stringMatching(/no example `nonsense` for 200, but .*409 \(default/),
      })
    })

    test('explains a wish for what is no status', async () => {
      const response = await post('/sigma/v1/merits/m/approve', undefined, { ...bearer, prefer: 'code=999' })
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ detail: expect.stringContaining('not `999`') })
    })

    test('generates data on request', async () => {
      const response = await fetch(`${mock().url}/sigma/v1/users/u`, { headers: { ...bearer, prefer: 'dynamic=true' } })
      expect(await response.json()).toMatchObject({ id: expect.any(String) })
    })
  })
}
