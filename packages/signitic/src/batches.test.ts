import { respondJson, serve } from '@countersign/contract'
import { createMockFetch } from '@countersign/mock'
import { describe, expect, test } from 'vitest'
import { AuthenticationError, createSigniticClient, type UserInput } from './index.ts'

const people = (count: number, extra: Partial<UserInput> = {}) =>
  Array.from({ length: count }, (_, index): UserInput => ({ email: `user-${index}@example.com`, ...extra }))

/** A client that keeps the bodies it sent. */
function recording(fetch: typeof globalThis.fetch = createMockFetch({ vendors: ['signitic'] })) {
  const bodies: string[] = []
  const client = createSigniticClient({
    apiKey: 'key',
    fetch: async (input, init) => {
      const request = new Request(input, init)
      bodies.push(await request.clone().text())
      return fetch(request)
    },
  })
  return { client, bodies, counts: () => bodies.map((body) => (JSON.parse(body) as { users: unknown[] }).users.length) }
}

describe('upsertUsersInBatches', () => {
  test('sends at most 100 users a request, in order, and reports as it goes', async () => {
    const { client, bodies, counts } = recording()
    const progress: number[] = []
    const batches = await client.upsertUsersInBatches(people(250), { onProgress: (_, sent) => progress.push(sent) })
    expect(counts()).toEqual([100, 100, 50])
    expect(progress).toEqual([100, 200, 250])
    expect(batches.map((batch) => 'result' in batch)).toEqual([true, true, true])
    expect(bodies.flatMap((body) => (JSON.parse(body) as { users: UserInput[] }).users)).toEqual(people(250))
  })

  test('sends at most 3 MB a request', async () => {
    const { client, bodies, counts } = recording()
    await client.upsertUsersInBatches(people(60, { formula: 'é'.repeat(50_000) }))
    expect(counts()).toEqual([29, 29, 2])
    for (const body of bodies) expect(Buffer.byteLength(body)).toBeLessThanOrEqual(3_000_000)
  })

  test('takes any iterable, also one that is fetched as it is read', async () => {
    async function* directory() {
      yield* people(3)
    }
    const { client, counts } = recording()
    await client.upsertUsersInBatches(directory())
    await client.upsertUsersInBatches(new Set(people(2)))
    expect(counts()).toEqual([3, 2])
    expect(await client.upsertUsersInBatches([])).toEqual([])
  })

  test('goes on after a batch that fails, and says which users it held', async () => {
    const refused = respondJson(200, { success: false, code: '104', value: 'Maximum 100 users per batch.' })
    const { url } = await serve(
      refused,
      respondJson(200, { success: true, code: 200, value: { added: 50, edited: 0 } }),
    )
    const client = createSigniticClient({ apiKey: 'key', baseUrl: url })
    const [first, second] = await client.upsertUsersInBatches(people(150))
    expect(first).toMatchObject({ items: people(100), error: { code: '104' } })
    expect(second).toMatchObject({ result: { value: { added: 50 } } })
  })

  test('stops at a refused key', async () => {
    const { url, requests } = await serve(respondJson(200, { success: false, code: 99, message: 'Invalid API key' }))
    const client = createSigniticClient({ apiKey: 'key', baseUrl: url })
    await expect(client.upsertUsersInBatches(people(150))).rejects.toBeInstanceOf(AuthenticationError)
    expect(requests.length).toBe(1)
  })

  test('stops when the caller ends it', async () => {
    const controller = new AbortController()
    const { client, counts } = recording()
    const work = client.upsertUsersInBatches(people(300), {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    })
    await expect(work).rejects.toMatchObject({ name: 'AbortError' })
    expect(counts()).toEqual([100])
  })

  test.each([
    ['no request can hold', { formula: 'x'.repeat(3_000_001) }, /3000000 bytes of a request/],
    ['JSON cannot carry', { extra_1: 1n as never }, /a bigint, which JSON cannot carry/],
  ])('reports a user that %s, and goes on', async (_, extra, message) => {
    const { client, counts } = recording()
    const unfit = people(1, extra)
    const batches = await client.upsertUsersInBatches([...people(3), ...unfit, ...people(2)])
    expect(counts()).toEqual([3, 2])
    expect(batches.map(({ items }) => items.length)).toEqual([3, 1, 2])
    expect(batches[1]).toMatchObject({ items: unfit, error: { message: expect.stringMatching(message) } })
  })
})

describe('deleteUsersInBatches', () => {
  test('sends the addresses of at most 100 users a request, and nothing else about them', async () => {
    const { client, bodies, counts } = recording()
    const batches = await client.deleteUsersInBatches(people(150, { firstname: 'Ines' }))
    expect(counts()).toEqual([100, 50])
    expect(batches.every((batch) => 'result' in batch)).toBe(true)
    expect(bodies.join()).not.toContain('firstname')
  })
})
