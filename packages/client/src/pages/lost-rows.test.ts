import { describe, expect, test } from 'vitest'
import { createAcme, failureOf, respond } from '../testing.ts'

async function collect(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = []
  for await (const item of items) all.push(item)
  return all
}
const parameter = (request: Request, name: string) => new URL(request.url).searchParams.get(name)

describe('a list with a cursor', () => {
  test('is followed to its end when the vendor gives shorter pages than were asked for', async () => {
    const rows = Array.from({ length: 35 }, (_, index) => ({ id: `m${index}` }))
    const capped = (request: Request) => {
      const start = rows.findIndex(({ id }) => id === parameter(request, 'after')) + 1
      return respond(rows.slice(start, start + Math.min(Number(parameter(request, 'first')), 10)))
    }
    const { acme } = createAcme([capped])
    expect(await collect(acme.listByCursor.paginate({ first: 50 }))).toEqual(rows)
  })

  test.each([{}, { id: null }, { id: '' }, 'text', null])(
    'tells when its last item cannot be gone on from: %j',
    async (last) => {
      const { acme } = createAcme([respond([{ id: 'a' }, last])])
      const seen: unknown[] = []
      const read = async () => {
        for await (const item of acme.listByCursor.paginate()) seen.push(item)
      }
      expect(await failureOf(read())).toMatchObject({
        name: 'ResponseFormatError',
        message: expect.stringContaining('The list cannot be followed: its last item has no `id` to go on from'),
      })
      expect(seen).toEqual([{ id: 'a' }, last])
    },
  )

  test('tells when the cursor dies on the way', async () => {
    const { acme } = createAcme([respond([{ id: 'a' }]), respond({ code: 'CURSOR' }, { status: 410 })])
    expect(await failureOf(collect(acme.listByCursor.paginate()))).toMatchObject({ status: 410, code: 'CURSOR' })
  })
})

describe('a list of numbered pages', () => {
  test('tells when rows move while it is read: the total has changed', async () => {
    let rows = ['A', 'B', 'C', 'D'].map((id) => ({ id }))
    const shrinking = (request: Request) => {
      const offset = Number(parameter(request, 'offset'))
      const answer = respond({ items: rows.slice(offset, offset + 1), total: rows.length })
      if (offset === 0) rows = rows.slice(1)
      return answer
    }
    const { acme } = createAcme([shrinking])
    expect(await failureOf(collect(acme.listByOffset.paginate()))).toMatchObject({
      name: 'ResponseFormatError',
      vendor: 'acme',
      operationId: 'listByOffset',
      message: expect.stringContaining('The list has changed while it was read: `total` was 4 and is 3. Read it again'),
    })
  })

  test('counts items where the vendor does', async () => {
    const rows = [1, 2, 3, 4, 5]
    const { acme, sent } = createAcme([
      (request) => {
        const offset = Number(parameter(request, 'offset'))
        return respond({ items: rows.slice(offset, offset + 2), total: 5 })
      },
    ])
    expect(await collect(acme.listByOffset.paginate())).toEqual(rows)
    expect(sent.map((request) => parameter(request, 'offset'))).toEqual(['0', '2', '4'])
  })

  test.each([
    [{ total: 3 }, 'The page has no list of items in `items`'],
    [{ items: {}, total: 3 }, 'The page has no list of items in `items`'],
    [[], 'The page has no list of items in `items`'],
    ['text', 'The page has no list of items in `items`'],
    [{ items: [1] }, 'The page has no number of all items in `total`'],
    [{ items: [1], total: '3' }, 'The page has no number of all items in `total`'],
  ])('tells when a page is of another shape: %j', async (page, problem) => {
    const { acme } = createAcme([respond(page)])
    expect(await failureOf(collect(acme.listByPage.paginate()))).toMatchObject({
      name: 'ResponseFormatError',
      body: page,
      message: expect.stringContaining(problem),
    })
  })

  test('ends where its total says, without asking for an empty page', async () => {
    const { acme, sent } = createAcme([respond({ items: [1, 2], total: 2 })])
    await collect(acme.listByPage.paginate())
    expect(sent.length).toBe(1)
  })
})
