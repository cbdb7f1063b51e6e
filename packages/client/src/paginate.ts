import type { Input, Paginate } from './api.ts'
import { CountersignError } from './errors.ts'

type Fields = Record<string, unknown>

const itemsOf = (page: unknown, property: string | undefined) =>
  (property ? (page as Fields)[property] : page) as Fields[]

/**
 * A list that goes on after the last item seen: ends with a page that is shorter than `size`, or empty.
 *
 * @throws CountersignError when the cursor does not move
 */
export const cursorPages = ({
  items,
  size,
  cursor,
}: {
  items?: string
  size: string
  cursor: { parameter: string; property: string; size: number }
}): Paginate =>
  async function* (call, input) {
    let after = input[cursor.parameter]
    for (;;) {
      const page = itemsOf(await call(after === undefined ? input : { ...input, [cursor.parameter]: after }), items)
      const last = page.at(-1)?.[cursor.property]
      if (last !== undefined && last === after)
        throw new CountersignError(`The list does not move on: \`${cursor.parameter}\` stays the same`)
      yield* page
      if (last === undefined || page.length < Number(input[size] ?? cursor.size)) return
      after = last
    }
  }

/**
 * A list of numbered pages with a total: ends when all are seen.
 *
 * @throws CountersignError when the pages end before the total is reached, or exceed it
 */
export const numberedPages = ({
  items,
  total,
  page,
}: {
  items?: string
  total: string
  page: { parameter: string; first: number; unit: 'page' | 'item' }
}): Paginate =>
  async function* (call, input: Input) {
    let seen = 0
    let number = Number(input[page.parameter] ?? page.first)
    const skipped = number - page.first
    for (let whole = Number.POSITIVE_INFINITY; seen < whole; ) {
      const answer = (await call({ ...input, [page.parameter]: number })) as Fields
      const list = itemsOf(answer, items)
      yield* list
      seen += list.length
      whole = Number(answer[total]) - (page.unit === 'item' ? skipped : 0)
      if (list.length === 0 && seen < whole) {
        throw new CountersignError(`The list ended after ${seen} of ${whole} items`)
      }
      number += page.unit === 'item' ? list.length : 1
    }
  }
