import { describe, expect, test } from 'vitest'
import { bearer, createPost, violationsOf } from './ask.ts'
import type { GetMock } from './served-mock.ts'

/** Tests that forms, tables and images are validated as closely as JSON. */
export function describeUploads(mock: GetMock): void {
  const post = createPost(mock)

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
      expect(refused.status).toBe(400)
      expect(violationsOf(refused)).toContain('maxLength')
    })

    test('of another type is refused', async () => {
      expect((await put(10, 'image/webp')).status).toBe(415)
    })
  })
}
