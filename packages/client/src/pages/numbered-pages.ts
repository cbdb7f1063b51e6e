import type { Paginate } from '../api.ts'
import { itemsOf } from './items-of.ts'

interface NumberedPages {
  /** The property with the items; left out: the answer is the list. */
  items?: string
  total: string
  page: { parameter: string; first: number; unit: 'page' | 'item' }
}

/**
 * A list of numbered pages with a total: ends when all are seen. Begun at a later page, it ends with an empty one.
 *
 * @throws ResponseFormatError when an item comes on two pages running, when the total changes meanwhile (rows have moved,
 * some may have been skipped), when the number of items is not the total, and for a page that has none
 */
export const numberedPages = ({ items, total, page: { parameter, first, unit } }: NumberedPages): Paginate =>
  async function* (call, input) {
    let number = Number(input[parameter] ?? first)
    const whole = number === first
    let all: unknown
    for (let seen = 0, before: string[] = []; ; ) {
      const page = await call({ ...input, [parameter]: number })
      const list = await itemsOf(page, items)
      const now = (page.data as Record<string, unknown>)[total]
      if (!Number.isInteger(now)) throw await page.fault(`The page has no number of all items in \`${total}\``)
      all ??= now
      if (now !== all)
        throw await page.fault(
          `The list has changed while it was read: \`${total}\` was ${all} and is ${now}. Read it again`,
        )
      const texts = list.map((item) => JSON.stringify(item))
      if (texts.some((text) => before.includes(text)))
        throw await page.fault(`The list repeats itself: \`${parameter}\` does not do what it should`)
      yield* list
      seen += list.length
      before = texts
      number += unit === 'item' ? list.length : 1
      if (list.length > 0 && !(whole && seen >= Number(all))) continue
      if (whole && seen !== all) throw await page.fault(`The list has ${seen} items, but \`${total}\` says ${all}`)
      return
    }
  }
