import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { failuresOf } from '../src/data/failures/failures.ts'
import { operationsOf } from '../src/data/vendor-docs.ts'
import { docsOf, vendors } from '../src/testing/vendors.ts'
import { needsBrowser, type Opened, openSite, prepare, type Site } from './open-site.ts'

needsBrowser()
let site: Site
let opened: Opened
prepare(async () => {
  site = await openSite()
  opened = await site.open('index.html')
})
afterAll(() => site?.close())

/** Where the first finds lead. */
async function find(page: Page, text: string): Promise<(string | null)[]> {
  if (!(await page.locator('#search').isVisible())) await page.keyboard.press('/')
  const input = page.locator('#search input')
  await input.fill('')
  await expect.poll(() => page.locator('#search li').count()).toBe(0)
  await input.fill(text)
  await page.locator('#search li a').first().waitFor()
  return page.locator('#search li a').evaluateAll((links) => links.slice(0, 5).map((link) => link.getAttribute('href')))
}

describe.each(vendors)('the search of all APIs, asked for %s', (vendor) => {
  const docs = docsOf(vendor)
  const operations = operationsOf(docs)

  test(`has each of ${operations.length} operations first when its method is typed`, async () => {
    for (const { id } of operations) {
      const found = await find(opened.page, `${docs.client.variable}.${id}()`)
      const twins = vendors.filter((other) => operationsOf(docsOf(other)).some((view) => view.id === id)).length
      expect(found.slice(0, twins), id).toContain(`${vendor}.html#${id}`)
    }
  })

  test(`finds each of ${operations.length} operations by what it does`, async () => {
    for (const { id, summary } of operations)
      expect(await find(opened.page, summary), summary).toContain(`${vendor}.html#${id}`)
  })

  test('finds the codes of its errors', async () => {
    const codes = [...new Set(failuresOf(operations).flatMap(({ code }) => code ?? []))].slice(0, 3)
    for (const code of codes) expect(await find(opened.page, code), code).toContain(`${vendor}.html#chapter/errors`)
  })
})

test('a find leads to its page', async () => {
  const [vendor = ''] = vendors
  const [view] = operationsOf(docsOf(vendor))
  await find(opened.page, view?.id ?? '')
  await opened.page.keyboard.press('Enter')
  await opened.page.waitForSelector('[data-landed]')
  expect(await opened.page.title()).toContain(view?.summary)
})
