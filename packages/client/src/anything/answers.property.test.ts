import { assert, asyncProperty, constantFrom, oneof, record, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { api, createAcme } from '../testing.ts'
import { credentials, expectNoRejectionLeft, operations, outcomeOf, secret, value } from './testing.ts'

// Whatever anybody gives to whatever takes something: our own errors, and only where the fault is the input's or the
// vendor's; nothing sent twice; nothing secret shown.

expectNoRejectionLeft()

describe('whatever is given', () => {
  test('by the vendor as its answer: an error of ours or data, and a write is sent once', async () => {
    const text = oneof(
      string(),
      value.map((given) => {
        try {
          return JSON.stringify(given) ?? ''
        } catch {
          return '{'
        }
      }),
      constantFrom(
        `{"message":"${secret}","code":"${secret}"}`,
        '{"things":[{"problem":{"code":"X"}}]}',
        '{"items":[1],"total":1}',
        '[{"id":"a"}]',
      ),
    )
    const answers = record({
      text,
      status: constantFrom(200, 201, 204, 302, 400, 401, 404, 500, 503),
      type: oneof(
        constantFrom('application/json', 'text/html', 'image/png', 'application/problem+json', 'text/csv; charset=x'),
        string().map((type) => type.replaceAll(/[^\x20-\x7e]/g, '')),
      ),
      header: constantFrom('retry-after', 'location', 'x-trace', 'x-reset'),
      said: oneof(
        constantFrom('61', secret, 'http://[', '-1'),
        string().map((words) => words.replaceAll(/[^\x20-\x7e]/g, '')),
      ),
    })
    await assert(
      asyncProperty(constantFrom(...operations), answers, async (operation, { text, status, type, header, said }) => {
        const answer = () =>
          new Response(status === 204 ? null : text, { status, headers: { 'content-type': type, [header]: said } })
        const { acme, sent } = createAcme([answer], { credentials, allowInferredPaths: true, maxRetries: 0 })
        const given = Object.fromEntries(
          [...String(api.operations[operation].path).matchAll(/\{(.+?)\}/g)].map(([, name]) => [name, 'x']),
        )
        await outcomeOf(() => acme[operation](given))
        expect(sent.length).toBeLessThanOrEqual(1)
        if (operation.startsWith('list')) {
          await outcomeOf(async () => {
            for await (const _ of acme[operation as 'listByPage'].paginate());
          })
          expect(sent.length).toBeLessThan(5)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
