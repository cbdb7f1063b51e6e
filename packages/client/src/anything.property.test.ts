import { inspect } from 'node:util'
import {
  anything,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  dictionary,
  oneof,
  record,
  string,
  uint8Array,
} from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CreateClientOptions } from './create-client.ts'
import { InvalidInputError, isCountersignError } from './errors.ts'
import { api, createAcme, respond } from './testing.ts'

// Whatever anybody gives to whatever takes something: our own errors, and only where the fault is the input's or the
// vendor's; nothing sent twice; nothing secret shown.

const secret = 'SECRET-31c7e2f0'
const personal = 'ines.duval@example.com'
const credentials = { key: secret, basic: { username: 'app', password: secret }, query: secret, session: secret }
const operations = Object.keys(api.operations) as (keyof typeof api.operations)[]
const rejections: unknown[] = []

beforeAll(() => {
  const keep = (reason: unknown) => rejections.push(reason)
  process.on('unhandledRejection', keep)
  return () => process.off('unhandledRejection', keep)
})

const special = oneof(
  constantFrom<unknown[]>(
    undefined,
    null,
    '',
    personal,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    1n,
    Symbol('s'),
    new Date(Number.NaN),
    new Date(0),
    new Map(),
    new Set(),
    Promise.resolve(1),
    new Blob([personal]),
    new FormData(),
    new URLSearchParams('a=1'),
    new Headers(),
    new Error('x'),
    /x/,
    '\ud800',
    '..',
    '%2e%2e',
    'a\nb',
    '[]',
    Object.create(null),
    AbortSignal.abort(),
    new Proxy({}, {}),
  ),
  constant(() => personal),
  uint8Array().map((bytes) => Buffer.from(bytes)),
)
const value = oneof(
  special,
  anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withNullPrototype: true,
    withSparseArray: true,
  }),
)

const names = [
  ...new Set(
    Object.values(
      api.operations as Record<string, { path: string; query?: readonly (string | { name: string })[] }>,
    ).flatMap(({ path, query = [] }) => [
      ...[...path.matchAll(/\{(.+?)\}/g)].map(([, name]) => name ?? ''),
      ...query.map((parameter) => (typeof parameter === 'string' ? parameter : parameter.name)),
    ]),
  ),
  'body',
  'X-Tenant',
  'flavour',
]
const input = oneof(value, dictionary(constantFrom(...names), value), dictionary(string(), value))

interface Outcome {
  resolved: boolean
  thrown?: unknown
}

/** Runs a call, and sees that what it throws is ours and shows nothing. */
async function outcomeOf(call: () => unknown): Promise<Outcome> {
  try {
    await call()
    return { resolved: true }
  } catch (thrown) {
    if (!isCountersignError(thrown)) throw new Error(`threw ${inspect(thrown)}`, { cause: thrown })
    const shown = [inspect(thrown, { depth: 9 }), JSON.stringify(thrown), `${thrown}`, thrown.stack].join('\n')
    expect(shown).not.toContain(secret)
    expect(shown).not.toContain(btoa(`app:${secret}`))
    return { resolved: false, thrown }
  }
}

describe('whatever is given', () => {
  test('as the input of any operation: it is sent once, or refused before', async () => {
    await assert(
      asyncProperty(constantFrom(...operations), input, async (operation, given) => {
        const { acme, sent } = createAcme([respond({})], { credentials, allowInferredPaths: true, maxRetries: 3 })
        const { thrown } = await outcomeOf(() => acme[operation](given as never))
        if (thrown instanceof InvalidInputError) expect(sent.length).toBe(0)
        else expect(sent.length).toBe(1)
        for (const { url } of sent) expect(new URL(url).host).toMatch(/^(api|upload)\.acme\.example$/)
      }),
      { numRuns: 1000 },
    )
  })

  test('as the options of a call', async () => {
    const options = oneof(
      value,
      dictionary(constantFrom('signal', 'timeout', 'maxRetries', 'headers', 'contentType', 'other'), value),
    )
    await assert(
      asyncProperty(options, async (given) => {
        const { acme, sent } = createAcme([respond({ id: 1 })], { credentials })
        const body = { name: personal }
        try {
          const { thrown } = await outcomeOf(() => acme.createThing({ body }, given as never))
          expect(sent.length).toBe(thrown instanceof InvalidInputError ? 0 : 1)
        } catch (error) {
          const { signal } = (given ?? {}) as { signal?: AbortSignal } // whose reason passes as it is
          if (!(signal?.aborted && (error as Error).cause === signal.reason)) throw error
          expect(sent.length).toBe(0)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('as the options of a client', async () => {
    const some = [
      'baseUrl',
      'allowInsecureHttp',
      'timeout',
      'maxRetries',
      'headers',
      'logger',
      'appInfo',
      'paths',
      'serverVariables',
    ]
    await assert(
      asyncProperty(dictionary(constantFrom(...some), value), async (given) => {
        await outcomeOf(() => createAcme([respond({})], { credentials, ...(given as Partial<CreateClientOptions>) }))
      }),
      { numRuns: 1000 },
    )
  })

  test('as a credential, or by a function for one', async () => {
    await assert(
      asyncProperty(value, constantFrom('key', 'token', 'basic', 'query', 'session'), async (given, scheme) => {
        await outcomeOf(() => createAcme([respond({})], { credentials: { [scheme]: given as never } }))
        const { acme, sent } = createAcme([respond({})], { credentials: { token: () => given as never } })
        const { resolved } = await outcomeOf(() => acme.getThing({ id: '1' }))
        expect(sent.length).toBe(resolved ? 1 : 0)
      }),
      { numRuns: 1000 },
    )
  })

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

  test('to raw', async () => {
    const paths = [...new Set(Object.values(api.operations).map(({ path }) => path)), '/undescribed']
    const init = oneof(
      value,
      dictionary(
        constantFrom('params', 'body', 'headers', 'signal', 'parseAs', 'timeout', 'maxRetries'),
        oneof(value, record({ path: input, query: input })),
      ),
    )
    await assert(
      asyncProperty(constantFrom(...paths), constantFrom('GET', 'POST', 'PUT'), init, async (path, verb, given) => {
        const { acme, sent } = createAcme([respond({})], { credentials })
        const raw = acme.raw as unknown as Record<string, (path: string, init: unknown) => Promise<unknown>>
        await outcomeOf(() => raw[verb]?.(path, given)).catch((error: unknown) => {
          const { signal } = (given ?? {}) as { signal?: AbortSignal }
          if (!(signal?.aborted && (error as Error).cause === signal.reason)) throw error
        })
        expect(sent.length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 1000 },
    )
  })
})

test('and nobody is left with a promise that rejected', async () => {
  await new Promise((resolve) => setImmediate(resolve))
  expect(rejections).toEqual([])
})
