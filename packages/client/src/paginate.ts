import type { Paginate } from './api.ts'
import { CountersignError } from './errors.ts'

type Fields = Record<string, unknown>

const itemsOf = (page: unknown, property: string | undefined) =>
  (property ? (page as Fields)[property] : page) as Fields[]

/**
 * A list that goes on after the last item seen: ends with a page that is shorter than `size`, or empty.
 *
 * @throws CountersignError when a cursor comes twice
 */
export const cursorPages = ({ items, size, cursor }: CursorPages): Paginate =>
  async function* (call, input) {
    const seen = new Set([input[cursor.parameter]])
    for (let next = input; ; ) {
      const page = itemsOf(await call(next), items)
      const last = page.at(-1)?.[cursor.property]
      if (last !== undefined && seen.has(last)) stuck(cursor.parameter)
      yield* page
      if (last === undefined || page.length < Number(input[size] ?? cursor.size)) return
      seen.add(last)
      next = { ...input, [cursor.parameter]: last }
    }
  }

interface CursorPages {
  items?: string
  size: string
  cursor: { parameter: string; property: string; size: number }
}

/**
 * A list of numbered pages with a total: ends when all are seen. Begun at a later page, it ends with an empty one.
 *
 * @throws CountersignError when an item comes on two pages running, or when the number of items is not the total
 */
export const numberedPages = ({ items, total, page }: NumberedPages): Paginate =>
  async function* (call, input) {
    const { parameter, first, unit } = page
    let number = Number(input[parameter] ?? first)
    const whole = number === first
    for (let seen = 0, last: string[] = []; ; ) {
      const answer = (await call({ ...input, [parameter]: number })) as Fields
      const list = itemsOf(answer, items)
      const texts = list.map((item) => JSON.stringify(item))
      if (texts.some((text) => last.includes(text))) stuck(parameter)
      yield* list
      seen += list.length
      last = texts
      number += unit === 'item' ? list.length : 1
      const all = Number(answer[total])
      if (list.length > 0 && !(whole && seen >= all)) continue
      if (whole && seen !== all) throw new CountersignError(`The list has ${seen} items, but its total says ${all}`)
      return
    }
  }

interface NumberedPages {
  items?: string
  total: string
  page: { parameter: string; first: number; unit: 'page' | 'item' }
}

function stuck(parameter: string): never {
  throw new CountersignError(`The list repeats itself: \`${parameter}\` does not do what it should`)
}
