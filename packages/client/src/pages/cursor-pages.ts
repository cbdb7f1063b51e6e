import type { Paginate } from '../api.ts'
import { isObject } from '../object.ts'
import { itemsOf } from './items-of.ts'

interface CursorPages {
  /** The property with the items; left out: the answer is the list. */
  items?: string
  cursor: { parameter: string; property: string }
}

/**
 * A list that goes on after the last item seen. It ends where the vendor shows that it ends, with an empty page: a page
 * that is shorter than asked for may as well be as long as the vendor lets pages be.
 *
 * @throws ResponseFormatError when a cursor comes twice, when an item has none, and for a page that is no list
 */
export const cursorPages = ({ items, cursor: { parameter, property } }: CursorPages): Paginate =>
  async function* (call, input) {
    const seen = new Set([input[parameter]])
    for (let next = input; ; ) {
      const page = await call(next)
      const list = await itemsOf(page, items)
      if (list.length === 0) return
      const last = list.at(-1)
      const cursor = isObject(last) ? last[property] : undefined
      if (cursor === undefined || cursor === null || cursor === '') {
        yield* list
        throw await page.fault(`The list cannot be followed: its last item has no \`${property}\` to go on from`)
      }
      if (seen.has(cursor))
        throw await page.fault(`The list repeats itself: \`${parameter}\` does not do what it should`)
      yield* list
      seen.add(cursor)
      next = { ...input, [parameter]: cursor }
    }
  }
