import { inspect } from 'node:util'
import { anything, array, assert, asyncProperty, constantFrom, dictionary, oneof, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { batchWork } from './batches/batch-work.ts'
import type { CreateClientOptions } from './create-client.ts'
import { InvalidInputError, isCountersignError } from './errors.ts'
import { api, createAcme, respond } from './testing.ts'
import { receiver } from './webhooks/receiver.ts'

// Where anything can be given besides inputs and answers: an error of ours, before anything is sent, or nothing happens.

const secret = 'SECRET-31c7e2f0'
const credentials = { key: secret, basic: { username: 'app', password: secret }, query: secret, session: secret }
type OperationId = keyof typeof api.operations
const operations = Object.keys(api.operations) as OperationId[]
const lists = ['listByPage', 'listByOffset', 'listByCursor'] as const

const value = oneof(
  constantFrom<unknown[]>(
    null,
    '',
    0,
    -1,
    1n,
    Number.NaN,
    Symbol('s'),
    new Date(Number.NaN),
    Promise.resolve(1),
    new Headers({ a: 'b' }),
    'a\nb',
    '☃',
    '\ud800',
    Object.create(null),
    AbortSignal.abort(),
    () => secret,
    async function* () {},
  ),
  anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withTypedArray: true }),
)
const dictionaryOf = (names: string[]) => oneof(value, dictionary(constantFrom(...names), value))

/** What a call throws, after a look for secrets; undefined where it resolves. */
async function thrownBy(call: () => unknown): Promise<unknown> {
  try {
    await call()
  } catch (thrown) {
    if (!isCountersignError(thrown)) throw new Error(`threw ${inspect(thrown)}`, { cause: thrown })
    expect(`${inspect(thrown, { depth: 9 })} ${JSON.stringify(thrown)}`).not.toContain(secret)
    return thrown
  }
  return undefined
}

/** What makes a complete call of any operation. */
const inputOf = (operation: OperationId): Record<string, unknown> =>
  Object.fromEntries([...api.operations[operation].path.matchAll(/\{(.+?)\}/g)].map(([, name = '']) => [name, 'x']))

describe('whatever is given', () => {
  test('as the options of any operation: it is sent once, or refused before', async () => {
    const options = dictionaryOf(['signal', 'timeout', 'maxRetries', 'headers', 'contentType', 'other'])
    await assert(
      asyncProperty(constantFrom(...operations), options, async (operation, given) => {
        const { acme, sent } = createAcme([respond({})], { credentials, allowInferredPaths: true })
        const { signal } = (given ?? {}) as { signal?: AbortSignal }
        const call = () => acme[operation](inputOf(operation), given as never)
        const thrown = await thrownBy(() =>
          call().catch((error: unknown) => {
            if (signal?.aborted !== true || error !== signal.reason) throw error // which passes as it is
          }),
        )
        expect(sent.length).toBeLessThanOrEqual(1)
        if (thrown instanceof InvalidInputError) expect(sent).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('as the options of a client, by its first call', async () => {
    const names = ['allowInsecureHttp', 'timeout', 'maxRetries', 'headers', 'logger', 'appInfo', 'paths', 'baseUrl']
    const options = oneof(
      dictionary(constantFrom(...names), value),
      record({ appInfo: dictionaryOf(['name', 'version']) }),
    )
    await assert(
      asyncProperty(options, async (given) => {
        let calls = 0
        const fetch = async (url: unknown, init?: RequestInit) => {
          calls += 1
          new Request(url as string, init)
          return respond({})
        }
        const made = () => createAcme([], { credentials, ...(given as Partial<CreateClientOptions>), fetch })
        await thrownBy(() => made().acme.getThing({ id: '1' }))
        expect(calls).toBeLessThanOrEqual(1)
      }),
      { numRuns: 400 },
    )
  })

  test('to a list that is read page after page', async () => {
    await assert(
      asyncProperty(
        constantFrom(...lists),
        dictionaryOf(['page', 'offset', 'first', 'after', 'other']),
        async (list, given) => {
          const { acme, sent } = createAcme([respond(list === 'listByCursor' ? [] : { items: [], total: 0 })])
          const thrown = await thrownBy(async () => {
            for await (const _ of acme[list].paginate(given as never));
          })
          expect(sent.length).toBe(thrown instanceof InvalidInputError ? 0 : 1)
        },
      ),
      { numRuns: 400 },
    )
  })

  test('to a batch job, as its items', async () => {
    await assert(
      asyncProperty(array(value), async (items) => {
        createAcme([])
        const work = batchWork(items, { items: 2, bytes: 100, around: 12 }, async (sent) => sent.length)
        await thrownBy(() => work)
        expect(work.done.flatMap((batch) => batch.items)).toEqual(items)
      }),
      { numRuns: 300 },
    )
  })

  test('to what takes a webhook', async () => {
    const receive = receiver<unknown, 'apiKey'>('acme', 'thingMade', { apiKey: 'x-api-key' })
    const delivery = oneof(value, dictionaryOf(['headers', 'text', 'method', 'body', 'rawHeaders', 'url']))
    await assert(
      asyncProperty(delivery, dictionaryOf(['apiKey']), async (request, keys) => {
        expect(await thrownBy(() => receive(request as never, keys as never))).toBeDefined()
      }),
      { numRuns: 400 },
    )
  })
})
