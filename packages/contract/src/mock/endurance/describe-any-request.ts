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
import { expect, test } from 'vitest'
import { acme } from '../../../acme/index.ts'
import { expectToWork } from '../ask.ts'
import type { GetMock } from '../served-mock.ts'

/** Tests that no request, of whatever kind, is answered with a fault of the mock. */
export function describeAnyRequest(mock: GetMock, { runs }: { runs: number }): void {
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
    await expectToWork(mock)
  })
}
