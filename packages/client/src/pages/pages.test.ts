import { describe, expect, test } from 'vitest'
import { createAcme, respond as json } from '../testing.ts'

async function collect(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = []
  for await (const item of items) all.push(item)
  return all
}
const parameter = (request: Request, name: string) => new URL(request.url).searchParams.get(name)

describe('a list of numbered pages', () => {
  const pages = [['a', 'b'], ['c', 'd'], ['e']]
  const answer = (total: number) => (request: Request) =>
    json({ items: pages[Number(parameter(request, 'page'))] ?? [], total })

  test('yields every item once and ends at the total', async () => {
    const { acme, sent } = createAcme([answer(5)])
    expect(await collect(acme.listByPage.paginate())).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(sent.map((request) => parameter(request, 'page'))).toEqual(['0', '1', '2'])
  })

  test('fetches no page that nobody asks for', async () => {
    const { acme, sent } = createAcme([answer(5)])
    for await (const item of acme.listByPage.paginate()) if (item === 'b') break
    expect(sent.length).toBe(1)
  })

  test('may start at a later page', async () => {
    const { acme } = createAcme([answer(5)])
    expect(await collect(acme.listByPage.paginate({ page: 1 }))).toEqual(['c', 'd', 'e'])
  })

  test('of nothing yields nothing', async () => {
    const { acme, sent } = createAcme([json({ items: [], total: 0 })])
    expect(await collect(acme.listByPage.paginate())).toEqual([])
    expect(sent.length).toBe(1)
  })

  test('that ends before its total throws', async () => {
    const { acme } = createAcme([answer(9)])
    await expect(collect(acme.listByPage.paginate())).rejects.toThrow('The list has 5 items, but `total` says 9')
  })

  test('that holds more than its total throws', async () => {
    const { acme } = createAcme([answer(3)])
    await expect(collect(acme.listByPage.paginate())).rejects.toThrow('The list has 4 items, but `total` says 3')
  })

  test('whose pages are all the same throws instead of repeating them', async () => {
    const { acme, sent } = createAcme([json({ items: ['a'], total: 17 })])
    await expect(collect(acme.listByPage.paginate())).rejects.toThrow(
      'The list repeats itself: `page` does not do what it should',
    )
    expect(sent.length).toBe(2)
  })

  test('that fails on the way throws', async () => {
    const { acme } = createAcme([answer(5), json({}, { status: 403 })])
    await expect(collect(acme.listByPage.paginate())).rejects.toMatchObject({ status: 403 })
  })
})

describe('a list with a cursor', () => {
  const all = [1, 2, 3, 4, 5].map((id) => ({ id: `i${id}` }))
  const answer = (request: Request) => {
    const start = all.findIndex(({ id }) => id === parameter(request, 'after')) + 1
    return json(all.slice(start, start + Number(parameter(request, 'first') ?? 2)))
  }

  test('goes on after the last item and ends with an empty page', async () => {
    const { acme, sent } = createAcme([answer])
    expect(await collect(acme.listByCursor.paginate())).toEqual(all)
    expect(sent.map((request) => parameter(request, 'after'))).toEqual([null, 'i2', 'i4', 'i5'])
  })

  test('takes a page size', async () => {
    const { acme, sent } = createAcme([answer])
    expect(await collect(acme.listByCursor.paginate({ first: 5 }))).toEqual(all)
    expect(sent.length).toBe(2)
  })

  test('that does not move on throws instead of running forever', async () => {
    const { acme, sent } = createAcme([json(all.slice(0, 2))])
    await expect(collect(acme.listByCursor.paginate())).rejects.toThrow(
      'The list repeats itself: `after` does not do what it should',
    )
    expect(sent.length).toBe(2)
  })

  test('that goes in circles throws as well', async () => {
    const circle = (request: Request) => json(parameter(request, 'after') === 'i2' ? all.slice(2, 4) : all.slice(0, 2))
    const { acme, sent } = createAcme([circle])
    await expect(collect(acme.listByCursor.paginate())).rejects.toThrow('repeats itself')
    expect(sent.length).toBe(3)
  })
})
