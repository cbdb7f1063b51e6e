import { expect, expectTypeOf, test } from 'vitest'
import { InvalidInputError } from '../errors.ts'
import { createAcme, failureOf } from '../testing.ts'
import { type Batch, batchWork } from './batch-work.ts'

createAcme([]) // a batch job belongs to a client
const problem = new Error('db gone')
function* broken() {
  yield 1
  throw problem
}
const limits = { items: 2, bytes: 100, around: 0 }
const work = (source: Iterable<number>, options = {}) =>
  batchWork(source, limits, async (items) => items.length, options)

test('a batch job is handled as a promise is: with `catch` and `finally` as well', async () => {
  const told: unknown[] = []
  const caught = await work(broken())
    .finally(() => told.push('finally'))
    .catch((error: unknown) => told.push(error))
  expectTypeOf(caught).toEqualTypeOf<Batch<number, number>[] | number>()
  expect(told).toEqual(['finally', problem])
  expect(await work([1]).catch(() => [])).toEqual([{ items: [1], result: 1 }])
})

test('it is done once, however often it is asked for', async () => {
  const job = work([1, 2, 3])
  const [first, second] = await Promise.all([job.finally(() => {}), job])
  expect(first).toBe(second)
  expect(job.done).toHaveLength(2)
})

test('a signal ends it, also with an error of ours as its reason', async () => {
  const controller = new AbortController()
  const reason = new InvalidInputError('enough')
  const job = work([1, 2, 3], { signal: controller.signal, onProgress: () => controller.abort(reason) })
  expect(await failureOf(job.then())).toBe(reason)
  expect(job.done).toHaveLength(1)
})
