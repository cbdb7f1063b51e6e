import type { Page } from '../api.ts'
import { isObject } from '../object.ts'

/**
 * The items of a page.
 *
 * @throws ResponseFormatError unless they are a list
 */
export async function itemsOf(page: Page, property: string | undefined): Promise<unknown[]> {
  const list = property ? isObject(page.data) && page.data[property] : page.data
  if (Array.isArray(list)) return list
  throw await page.fault(`The page has no list of items${property ? ` in \`${property}\`` : ''}`)
}
