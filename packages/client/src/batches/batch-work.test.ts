import { describe, expect, test } from 'vitest'
import {
  ApiError,
  AuthenticationError,
  type ApiError as Failure,
  InvalidInputError,
  RateLimitError,
  TimeoutError,
} from '../errors.ts'
import { createAcme, failureOf } from '../testing.ts'
import { batchWork } from './batch-work.ts'

interface Item {
  id: number
  text?: unknown
}
createAcme([]) // a batch job belongs to a client
const limits = { items: 2, bytes: 1000, around: 12 }
const items = (count: number): Item[] => Array.from({ length: count }, (_, id) => ({ id }))
const failing = (Kind: typeof ApiError, status: number, retryAfter?: number): Failure =>
  new Kind('no', { status, code: 'X', retryAfter }, { headers: new Headers() })

/** Work whose requests come to the given outcomes in turn, and what they carried. */
function work(source: Iterable<Item> | AsyncIterable<Item>, outcomes: unknown[] = [], options = {}) {
  const sent: number[][] = []
  const send = async (batch: Item[]) => {
    sent.push(batch.map(({ id }) => id))
    const outcome = outcomes[sent.length - 1]
    if (outcome instanceof Error) throw outcome
    return sent.length
  }
  return { sent, job: batchWork(source, limits, send, options) }
}

describe('a batch job', () => {
  test('gives all batches when it is awaited, and starts not before', async () => {
    const { sent, job } = work(items(5))
    expect(sent).toEqual([])
    expect(await job).toEqual([
      { items: [{ id: 0 }, { id: 1 }], result: 1 },
      { items: [{ id: 2 }, { id: 3 }], result: 2 },
      { items: [{ id: 4 }], result: 3 },
    ])
    expect(await job).toHaveLength(3)
    expect(sent).toHaveLength(3)
  })

  test('gives one after the other when it is iterated; leaving the loop ends it, and the source', async () => {
    let closed = false
    function* source() {
      try {
        yield* items(9)
      } finally {
        closed = true
      }
    }
    const { sent, job } = work(source())
    for await (const batch of job) if (batch.items[0]?.id === 2) break
    expect(sent).toEqual([
      [0, 1],
      [2, 3],
    ])
    expect(closed).toBe(true)
    expect(job.done).toHaveLength(2)
  })

  test('goes on after a batch that fails, and after an item that cannot travel', async () => {
    const source = [{ id: 0, text: 1n }, ...items(3), { id: 9, text: 'x'.repeat(1000) }, { id: 5 }]
    const { sent, job } = work(source, [failing(ApiError, 422)])
    const batches = await job
    expect(sent).toEqual([[0, 1], [2], [5]])
    expect(batches.map((batch) => ('error' in batch ? batch.error.message : 'done'))).toEqual([
      'The item.text is a bigint, which JSON cannot carry',
      'no',
      'done',
      'An item of 1019 bytes exceeds the 1000 bytes of a request',
      'done',
    ])
    expect(batches.flatMap((batch) => batch.items)).toEqual(source)
  })

  test.each([undefined, () => {}, Promise.resolve()])('reports an item that is none: %#', async (item) => {
    const { job } = work([item as never, { id: 1 }])
    expect((await job)[0]).toMatchObject({ items: [item], error: { name: 'InvalidInputError' } })
  })
})

describe('a batch job ends when going on makes no sense', () => {
  const lost = new TimeoutError('took too long')
  test.each([
    ['refused credentials', [failing(AuthenticationError, 401)], 1],
    ['a call that no input can mend', [new InvalidInputError('needs `apiKey`')], 1],
    ['a long time to wait', [failing(RateLimitError, 429, 3600)], 1],
    ['a limit that comes again', [failing(RateLimitError, 429), failing(RateLimitError, 429)], 2],
    ['a server that is down', [lost, lost], 2],
    ['a firewall', [failing(ApiError, 403), failing(ApiError, 403)], 2],
    ['the same refusal three times', Array(3).fill(failing(ApiError, 422)), 3],
    ['a mistake in the program', [new TypeError('x is not a function')], 1],
  ])('%s', async (_, outcomes, requests) => {
    const { sent, job } = work(items(20), outcomes)
    expect(await failureOf(Promise.resolve(job))).toBe(outcomes.at(-1))
    expect(sent).toHaveLength(requests)
    expect(job.done).toHaveLength(requests)
    expect(job.done.at(-1)).toMatchObject({ error: outcomes.at(-1) })
  })

  test('but not for failures that differ, or with a success in between', async () => {
    const other = failing(ApiError, 409)
    const { sent, job } = work(items(12), [lost, 1, lost, other, lost, 1])
    await job
    expect(sent).toHaveLength(6)
  })

  test('with what it knows, when the caller ends it', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    const onProgress = (_: unknown, count: number) => count === 4 && controller.abort(reason)
    const { sent, job } = work(items(9), [], { signal: controller.signal, onProgress })
    expect(await failureOf(Promise.resolve(job))).toBe(reason)
    expect(sent).toEqual([
      [0, 1],
      [2, 3],
    ])
    expect(job.done).toHaveLength(2)
    expect(job.unsent.map(({ id }) => id)).toEqual([4]) // the next one, which did not fit into the last request
  })

  test('when its source hangs and the caller ends it', async () => {
    const controller = new AbortController()
    async function* source() {
      yield { id: 0 }
      controller.abort()
      await new Promise(() => {})
    }
    const { job } = work(source(), [], { signal: controller.signal })
    expect(await failureOf(Promise.resolve(job))).toMatchObject({ name: 'AbortError' })
    expect(job.unsent).toEqual([{ id: 0 }])
  })

  test('when its source fails, with all that the source gave before', async () => {
    const problem = new Error('db gone')
    function* source() {
      yield* items(3)
      throw problem
    }
    const { sent, job } = work(source())
    expect(await failureOf(Promise.resolve(job))).toBe(problem)
    expect(sent).toEqual([[0, 1], [2]])
    expect([job.done.length, job.unsent.length]).toEqual([2, 0])
  })
})

test.each([
  [
    'throws',
    () => {
      throw new Error('from onProgress')
    },
  ],
  [
    'rejects',
    async () => {
      throw new Error('from onProgress')
    },
  ],
])('an onProgress that %s breaks nothing', async (_, onProgress) => {
  const { job } = work(items(4), [], { onProgress })
  expect(await job).toHaveLength(2)
})

test.each([undefined, null, 'text', {}, 7])('what holds no items is refused: %j', (source) => {
  expect(() => work(source as never)).toThrow(InvalidInputError)
})
