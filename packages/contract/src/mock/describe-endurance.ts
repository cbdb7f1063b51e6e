import { readSpec } from '@countersign/openapi'
import {
  assert,
  asyncProperty,
  constant,
  constantFrom,
  dictionary,
  json,
  oneof,
  record,
  string,
  uint8Array,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acme } from '../../acme/index.ts'
import { base, key } from './ask.ts'
import { sendAndDrop, sendRaw } from './raw-request.ts'
import type { GetMock } from './served-mock.ts'

/** Tests that nothing a caller sends makes the mock fall over or hang: each gets a prompt answer, and the next works. */
export function describeEndurance(mock: GetMock, { runs }: { runs: number }): void {
  const head = (method: string, path: string, headers: Record<string, string | number> = {}) =>
    `${[`${method} ${path} HTTP/1.1`, 'host: x', 'connection: close', ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)].join('\r\n')}\r\n\r\n`
  const users = `${base}/users`
  const edit = `${base}/badges/b/edit`

  const stillWorks = async () => {
    const response = await fetch(mock().url + users, {
      method: 'POST',
      headers: { ...key, 'content-type': 'application/json' },
      body: '{"users":[{"email":"ines@example.com"}]}',
    })
    expect(await response.json()).toMatchObject({ success: true })
  }
  const refused = async (bytes: string | Buffer) => {
    const { status, text } = await sendRaw(mock().url, bytes)
    expect([status >= 400 && status < 500, status, text.length > 60]).toEqual([true, status, true])
    await stillWorks()
    return status
  }

  describe('the mock refuses and goes on after', () => {
    test.each([
      '/%',
      '/%zz',
      '/acme/api/v2/users/%00',
      '/acme/../x',
      '/acme/%2e%2e/x',
      '/acme/api/v2/users/%ff',
      '//',
      '/\\',
      '/acme/users\u0001',
    ])('the path %j', async (path) => {
      await refused(head('GET', path, key))
    })

    test.each([
      ['a charset that JSON does not have', 'application/json; charset=utf-16', '{}'],
      ['bytes that are no UTF-8', 'application/json', '{"users":"\xff\xfe"}'],
      ['a content type that is none', '///', '{}'],
      ['an unknown content type', 'application/x-nonsense', '{}'],
      ['XML', 'application/xml', '<users/>'],
    ])('%s', async (_, type, body) => {
      const bytes = Buffer.from(body, 'latin1')
      const status = await sendRaw(
        mock().url,
        Buffer.concat([
          Buffer.from(
            head('POST', edit, {
              ...key,
              'content-type': type,
              'content-length': bytes.length,
            }),
          ),
          bytes,
        ]),
      )
      expect(status.status).toBeGreaterThanOrEqual(400)
      expect(status.status).toBeLessThan(500)
      await stillWorks()
    })

    test('an encoded body', async () => {
      await refused(
        `${head('POST', edit, { ...key, 'content-type': 'application/json', 'content-encoding': 'br', 'content-length': 2 })}{}`,
      )
    })

    test('a body of 20 MB, announced or not', async () => {
      const bytes = 20 * 1024 * 1024
      expect(
        await refused(head('POST', users, { ...key, 'content-type': 'application/json', 'content-length': bytes })),
      ).toBe(413)
      const response = await fetch(mock().url + users, {
        method: 'POST',
        headers: { ...key, 'content-type': 'application/json' },
        body: new Uint8Array(bytes),
      }).catch(() => undefined)
      expect(response === undefined || response.status === 413).toBe(true)
      await stillWorks()
    })

    test('a flood of headers', async () => {
      const flood = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`x-${index}`, 'y'.repeat(20)]))
      expect(await refused(head('GET', users, flood))).toBe(431)
    })

    test('what is no HTTP at all', async () => {
      await refused('hello\r\n\r\n')
      await refused(Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01]))
    })

    test('JSON nested a hundred thousand levels deep', async () => {
      const body = '['.repeat(100_000)
      for (const text of [body, body + ']'.repeat(100_000), `{"users":${body}${']'.repeat(100_000)}}`]) {
        const { status } = await sendRaw(
          mock().url,
          head('POST', users, { ...key, 'content-type': 'application/json', 'content-length': text.length }) + text,
        )
        expect(status).toBeLessThan(500)
      }
      await stillWorks()
    })

    test('bodies that are cut off half way', async () => {
      const start = head('POST', users, { ...key, 'content-type': 'application/json', 'content-length': 1000 })
      for (const body of ['', '{', '{"users":[{"email":"a@b']) await sendAndDrop(mock().url, start + body)
      await sendAndDrop(mock().url, `${head('POST', users, { ...key, 'transfer-encoding': 'chunked' })}5\r\n{"use`)
      await stillWorks()
    })

    test('a thousand connections that are opened and dropped', async () => {
      for (let round = 0; round < 10; round += 1) {
        await Promise.all(
          Array.from({ length: 100 }, (_, index) => sendAndDrop(mock().url, index % 2 ? 'GET / HTTP/1.1\r\nho' : '')),
        )
      }
      await stillWorks()
    })
  })

  test(`the mock answers ${runs} requests of any kind, none with a fault of its own`, async () => {
    const operations = readSpec(acme)
      .operations.filter(({ method }) => method !== 'trace') // which `fetch` does not send
      .map((operation) => ({
        method: operation.method.toUpperCase(),
        url: `/acme${new URL(operation.servers[0]?.urls()[0] ?? '').pathname}${operation.path}`,
      }))
    const token = string({ unit: constantFrom(...'abcXYZ019-_.*+/;=, "\'%&?@(){}[]<>|^`~!$é\t'), maxLength: 24 })
    const body = oneof(
      json(),
      token,
      uint8Array({ maxLength: 200 }),
      constant('{"users":[{'),
      constant('--b\r\ncontent-disposition: form-data; name="file"\r\n\r\nx\r\n--b--\r\n'),
    )
    const requests = record({
      operation: constantFrom(...operations),
      fill: oneof(token, constantFrom('a', 'json', 'html', 'signature')),
      method: constantFrom('same', 'same', 'same', 'GET', 'POST', 'PUT', 'DELETE', 'PATCH'),
      query: dictionary(token, token, { maxKeys: 3 }),
      prefer: constantFrom('', '', 'code=404', 'dynamic=true', 'example=x', 'code=abc', 'code=200, dynamic=true'),
      accept: oneof(constantFrom('*/*', 'application/json', 'text/html', 'image/png', 'application/xml'), token),
      type: oneof(
        constantFrom(
          'application/json',
          'multipart/form-data; boundary=b',
          'multipart/form-data',
          'image/png',
          'text/csv',
          'application/xml',
          'application/x-www-form-urlencoded',
        ),
        token,
      ),
      body,
      credential: constantFrom(
        { authorization: 'Bearer t' },
        { authorization: 'Basic YTpi' },
        { 'x-acme-key': 'k' },
        {},
      ),
    })
    await assert(
      asyncProperty(
        requests,
        async ({ operation, fill, method, query, prefer, accept, type, body: content, credential }) => {
          const path = operation.url.replaceAll(/\{.+?\}/g, encodeURIComponent(fill) || 'x')
          const verb = method === 'same' ? operation.method : method
          const headers = new Headers(credential as Record<string, string>)
          for (const [name, value] of Object.entries({ accept, prefer, 'content-type': type }))
            if (/^[\x20-\x7e]+$/.test(value)) headers.set(name, value)
          const response = await fetch(`${mock().url}${path}?${new URLSearchParams(query)}`, {
            method: verb,
            headers,
            ...(!/^(GET|HEAD)$/.test(verb) && { body: content as string }),
          })
          const text = await response.text()
          expect([response.status < 500, verb, path, prefer, accept, type, text.slice(0, 300)]).toEqual([
            true,
            verb,
            path,
            prefer,
            accept,
            type,
            text.slice(0, 300),
          ])
        },
      ),
      { numRuns: runs },
    )
    await stillWorks()
  })
}
