import { describe, expect, test } from 'vitest'
import type { GetMock } from './served-mock.ts'

const bearer = { authorization: 'Bearer t' }

/** Tests that the mock answers as the vendors do, and says what is wrong where they would not. */
export function describeAnswers(mock: GetMock): void {
  const post = (path: string, body?: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    fetch(mock().url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body }),
    })
  const violationsOf = (response: Response) => response.headers.get('sl-violations') ?? ''

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
      expect(await response.json()).toMatchObject({ detail: expect.stringMatching(/is not known.*body\.preapprove/) })
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

    test('generates data on request', async () => {
      const response = await fetch(`${mock().url}/sigma/v1/users/u`, { headers: { ...bearer, prefer: 'dynamic=true' } })
      expect(await response.json()).toMatchObject({ id: expect.any(String) })
    })
  })

  describe('a form', () => {
    const path = '/docusign/restapi/v2.1/accounts/a/users/u/signatures'
    const layout = (json: string, type = 'image/png') =>
      `--b\r\nContent-Type: application/json\r\nContent-Disposition: form-data\r\n\r\n${json}\r\n--b\r\nContent-Type: ${type}\r\nContent-Disposition: file; filename="N"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0K\r\n--b--\r\n`
    const send = (body: string, type = 'multipart/form-data; boundary=b') =>
      post(path, body, { ...bearer, 'content-type': type })
    const right = layout('{"userSignatures":[{"signatureName":"N"}]}')

    test('with a nameless JSON part and images is taken', async () => {
      expect((await send(right)).status).toBe(201)
    })

    test.each([
      ['not JSON in its JSON part', layout('{"userSignatures":['), 'is not JSON'],
      ['never closed', right.slice(0, 100), 'not finished'],
      ['no form', 'hello', 'missing initial boundary'],
      ['not base64 where it says so', right.replace('iVBORw0K', '!!!!'), 'base64'],
    ])('that is %s is refused', async (_, body, reason) => {
      const response = await send(body)
      expect(response.status).toBe(400)
      expect(violationsOf(response)).toContain('malformed')
      expect(violationsOf(response)).toContain(reason)
    })

    test('without a boundary is refused', async () => {
      expect(violationsOf(await send(right, 'multipart/form-data'))).toContain('boundary')
    })

    test('with a JSON part that does not fit the schema is refused', async () => {
      const response = await send(layout('{"userSignatures":"all"}'))
      expect(response.status).toBe(400)
      expect(violationsOf(response)).toContain('"location":["body","signatures","userSignatures"]')
    })

    test('with a file of the wrong type is refused', async () => {
      const response = await send(layout('{"userSignatures":[{"signatureName":"N"}]}', 'application/pdf'))
      expect(response.status).toBe(415)
      expect(violationsOf(response)).toContain('The part is application/pdf, expected image/gif')
    })
  })

  describe('a CSV file', () => {
    const upload = (content: string | Uint8Array<ArrayBuffer>, name = 'users.csv', type = 'text/csv') => {
      const form = new FormData()
      form.append('file', new Blob([content], { type }), name)
      return fetch(`${mock().url}/sigilium/api/v3/users/file`, { method: 'POST', headers: bearer, body: form })
    }

    test('with the right separator and header row is taken, as is JSON', async () => {
      expect((await upload('mail;city\nlea@example.com;Lyon\n')).status).toBe(201)
      expect((await upload('{"users":[]}', 'users.json', 'application/json')).status).toBe(201)
      expect((await upload('mail\nlea@example.com\n', 'users.csv', 'application/octet-stream')).status).toBe(201)
    })

    test.each([
      ['separated by commas', 'mail,city\nlea@example.com,Lyon\n', 'separated by \\",\\", expected \\";\\"'],
      ['without the column mail', 'email;city\nlea@example.com;Lyon\n', 'lacks the column `mail`'],
      ['without a header row', 'lea@example.com;Lyon\n', 'lacks the column `mail`'],
      ['empty', '', 'lacks the column `mail`'],
      ['not in UTF-8', new Uint8Array([0x6d, 0xe9, 0x0a]), 'not encoded in UTF-8'],
    ])('%s is refused', async (_, content, reason) => {
      const response = await upload(content)
      expect(response.status).toBe(422)
      expect(violationsOf(response)).toContain(reason)
      expect(violationsOf(response)).toContain('"location":["body","file"]')
    })

    test('that should be JSON and is not is refused', async () => {
      expect(violationsOf(await upload('{"users":', 'users.json', 'application/json'))).toContain('not JSON')
    })
  })

  describe('an image', () => {
    const put = (bytes: number, type = 'image/png') =>
      fetch(`${mock().url}/docusign/restapi/v2.1/accounts/a/users/u/signatures/s/initials_image`, {
        method: 'PUT',
        headers: { ...bearer, 'content-type': type },
        body: new Uint8Array(bytes),
      })

    test('below 200K is taken, a larger one is refused', async () => {
      expect((await put(204_799)).status).toBe(200)
      const refused = await put(204_800)
      expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('is not known')])
      expect(violationsOf(refused)).toContain('maxLength')
    })

    test('of another type is refused', async () => {
      expect((await put(10, 'image/webp')).status).toBe(415)
    })
  })

  describe('an address', () => {
    test.each([
      ['/signitic/user', 404, 'the nearest operation is'],
      ['/sigma/v1/users/u/', 404, 'the nearest operation is getUser: GET /users/{userId}'],
      ['/sigma/users/u', 404, 'Sigma v1 REST API is served below /sigma/v1'],
      ['/nobody', 404, 'belongs to no vendor; served here:'],
    ])('that is none, %s, is explained', async (path, status, detail) => {
      const response = await fetch(mock().url + path)
      expect(response.status).toBe(status)
      expect(await response.json()).toMatchObject({ detail: expect.stringContaining(detail) })
    })

    test('called with the wrong method names the right ones', async () => {
      const response = await fetch(`${mock().url}/signitic/users`, { method: 'PUT' })
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toContain('POST')
    })

    test('answers HEAD as GET, without a body', async () => {
      const response = await fetch(`${mock().url}/sigma/v1/users/u`, { method: 'HEAD', headers: bearer })
      expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
        200,
        'application/json',
        '',
      ])
      expect(Number(response.headers.get('content-length'))).toBeGreaterThan(10)
    })

    test('may be called from a page of any origin', async () => {
      const headers = {
        origin: 'https://app.example.com',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-api-key',
      }
      const asked = await fetch(`${mock().url}/signitic/users`, { method: 'OPTIONS', headers })
      expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([204, 'x-api-key'])
      expect(asked.headers.get('access-control-allow-methods')).toContain('DELETE')
      expect((await fetch(`${mock().url}/sigma/v1/users/u`)).headers.get('access-control-allow-origin')).toBe('*')
    })
  })

  describe('the mock itself', () => {
    test('lists what it serves, as JSON and as HTML', async () => {
      const { vendors } = (await (await fetch(mock().url)).json()) as { vendors: { name: string }[] }
      expect(vendors.map(({ name }) => name).sort()).toEqual(Object.keys(mock().specs).sort())
      const page = await fetch(mock().url, { headers: { accept: 'text/html' } })
      expect(await page.text()).toContain('<h1>Countersign mocks</h1>')
    })

    test('says when it is ready', async () => {
      expect((await fetch(`${mock().url}/health`)).status).toBe(200)
    })
  })
}
