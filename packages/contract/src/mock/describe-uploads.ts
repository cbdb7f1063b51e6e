import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { base, bearer, createPost, key, violationsOf } from './ask.ts'
import type { GetMock } from './served-mock.ts'

/** Tests that forms, tables, images and XML are read and validated as closely as JSON. */
export function describeUploads(mock: GetMock): void {
  const post = createPost(mock)

  describe('a form', () => {
    const layout = (json: string, type = 'image/png') =>
      `--b\r\nContent-Type: application/json\r\nContent-Disposition: form-data\r\n\r\n${json}\r\n--b\r\nContent-Type: ${type}\r\nContent-Disposition: file; filename="N"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0K\r\n--b--\r\n`
    const send = (body: string, type = 'multipart/form-data; boundary=b') =>
      post('/users/u/signatures', body, { ...bearer, 'content-type': type })
    const right = layout('{"signatures":[{"name":"N"}]}')

    test('with a nameless JSON part and images is taken', async () => {
      expect((await send(right)).status).toBe(201)
    })

    test.each([
      ['not JSON in its JSON part', layout('{"signatures":['), 'is not JSON'],
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
      const response = await send(layout('{"signatures":"all"}'))
      expect(response.status).toBe(400)
      expect(violationsOf(response)).toContain('"location":["body","about","signatures"]')
    })

    test('with a file of the wrong type is refused', async () => {
      const response = await send(layout('{"signatures":[{"name":"N"}]}', 'application/pdf'))
      expect(response.status).toBe(415)
      expect(violationsOf(response)).toContain('The part is application/pdf, expected image/gif')
    })

    test('of numbers, booleans, lists, objects and files, declared through allOf, is taken', async () => {
      const form = new FormData()
      for (const [name, value] of [
        ['age', '42'],
        ['active', 'true'],
        ['score', '-1.5'],
        ['tags', 'a'],
        ['tags', 'b'],
        ['levels', '1'],
        ['levels', '2'],
        ['address', '{"city":"Lyon"}'],
        ['whatever', 'else'],
        ['__proto__', 'x'],
      ] as const)
        form.append(name, value)
      form.append('photo', new Blob([new Uint8Array([0xff, 0xd8, 0xfe])]), 'p.jpg')
      const response = await post('/users/u/profile', form, key)
      expect([response.status, violationsOf(response)]).toEqual([200, ''])
    })

    test.each([
      ['age', 'old', 'must be integer'],
      ['active', 'perhaps', 'must be boolean'],
      ['levels', 'high', 'must be integer'],
      ['address', '{"town":"Lyon"}', "must have required property 'city'"],
      ['address', 'Lyon', 'must be object'],
    ])('whose %s is %s is refused', async (name, value, reason) => {
      const form = new FormData()
      if (name !== 'age') form.append('age', '42')
      form.append(name, value)
      const response = await post('/users/u/profile', form, key)
      expect([response.status, violationsOf(response)]).toEqual([422, expect.stringContaining(reason)])
    })
  })

  describe('a CSV file', () => {
    const upload = (content: string | Uint8Array<ArrayBuffer>, name = 'users.csv', type = 'text/csv') => {
      const form = new FormData()
      form.append('file', new Blob([content], { type }), name)
      return post('/users/file', form, bearer)
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
      fetch(`${mock().url}${base}/users/u/signatures/initials`, {
        method: 'PUT',
        headers: { ...key, 'content-type': type },
        body: new Uint8Array(bytes),
      })

    test('of any type that the range has, below its limit, is taken; a larger one is refused', async () => {
      expect((await put(204_799)).status).toBe(200)
      expect((await put(10, 'image/webp')).status).toBe(200)
      const refused = await put(204_800)
      expect([refused.status, violationsOf(refused)]).toEqual([400, expect.stringContaining('maxLength')])
    })

    test('of another type is refused', async () => {
      const refused = await put(10, 'application/pdf')
      expect([refused.status, violationsOf(refused)]).toEqual([400, expect.stringContaining('expected image/*')])
    })
  })

  describe('a body', () => {
    const edit = (body: BodyInit, headers: Record<string, string> = {}) =>
      post('/badges/b/edit', body, { ...key, ...headers })

    test('that is compressed is taken, one that only says so is refused', async () => {
      const encoding = { 'content-encoding': 'gzip' }
      const right = gzipSync('{"suspended":true}')
      const wrong = gzipSync('{"suspended":7}')
      expect((await edit(new Uint8Array(right), encoding)).status).toBe(200)
      expect((await edit(new Uint8Array(wrong), encoding)).status).toBe(422)
      expect((await edit('{"suspended":true}', encoding)).status).toBe(400)
      expect((await edit('{}', { 'content-encoding': 'zstd-of-mine' })).status).toBe(415)
    })

    test('that grows beyond the limit when it is decoded is refused', async () => {
      const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024, 32))
      expect((await edit(new Uint8Array(bomb), { 'content-encoding': 'gzip' })).status).toBe(400)
    })

    test('of XML is validated as what it says', async () => {
      const run = (xml: string) => post('/reports/r:run', xml, { ...key, 'content-type': 'application/xml' })
      expect((await run('<?xml version="1.0"?><report><pages>3</pages><parts>a</parts></report>')).status).toBe(202)
      expect(violationsOf(await run('<report><pages>many</pages></report>'))).toContain('must be integer')
      expect(violationsOf(await run('<report><pages>'))).toContain('not XML')
    })

    test('for an operation that takes none is refused, but where HTTP gives it no meaning', async () => {
      const refused = await post('/badges/b/approve', '{}', key)
      expect([refused.status, violationsOf(refused)]).toEqual([415, expect.stringContaining('takes no body')])
      const { status } = await fetch(`${mock().url}${base}/users/u`, {
        method: 'DELETE',
        headers: { authorization: 'Basic YTpi', 'content-type': 'application/json' },
        body: '{}',
      })
      expect(status).toBe(204)
    })
  })
}
