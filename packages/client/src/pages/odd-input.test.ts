import { describe, expect, test } from 'vitest'
import { createAcme, failureOf, respond } from '../testing.ts'

const lists = ['listByPage', 'listByOffset', 'listByCursor'] as const
const rows = Array.from({ length: 50 }, (_, index) => ({ id: `m${index}` }))
const tens = (request: Request) => {
  const after = new URL(request.url).searchParams.get('after')
  const start = rows.findIndex(({ id }) => id === after) + 1
  return respond(rows.slice(start, start + 10))
}

async function read(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = []
  for await (const item of items) all.push(item)
  return all
}

describe.each(lists)('%s', (list) => {
  test.each([null, 'text', 7, [1], { unknown: 1 }, { [Symbol.iterator]: 1, page: {}, offset: {}, after: {} }])(
    'is not begun with %j',
    async (input) => {
      const { acme, sent } = createAcme([respond([])])
      expect(await failureOf(read(acme[list].paginate(input as never)))).toMatchObject({ name: 'InvalidInputError' })
      expect(sent).toEqual([])
    },
  )
})

test('a list goes on as it was begun, whatever becomes of the input meanwhile', async () => {
  const { acme, sent } = createAcme([tens])
  const input: Record<string, unknown> = { first: 10 }
  const seen: unknown[] = []
  for await (const item of acme.listByCursor.paginate(input)) {
    seen.push(item)
    Object.assign(input, { first: 3, after: 'm3', unknown: 1 })
  }
  expect(seen).toEqual(rows)
  expect(new Set(sent.map(({ url }) => new URL(url).searchParams.get('first')))).toEqual(new Set(['10']))
})

test('many who ask for the next item at once get each of them once', async () => {
  const { acme, sent } = createAcme([tens])
  const items = acme.listByCursor.paginate()
  const asked = await Promise.all(Array.from({ length: 25 }, () => items.next()))
  expect(asked.map(({ value }) => value)).toEqual(rows.slice(0, 25))
  expect(sent.length).toBe(3)
})
