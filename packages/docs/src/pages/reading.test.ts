import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { operationsOf } from '../data/vendor-docs.ts'
import { foreign, needsBrowser, openSite, pages, prepare, type Site } from '../testing/browser.ts'
import { docsOf, vendors } from '../testing/vendors.ts'

needsBrowser()
let site: Site
prepare(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const [someVendor = ''] = vendors
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What is serious of Redoc itself and has no cure from outside, by rule. */
const redocs: Record<string, string> = {}

/** What a reader with other eyes or hands would trip over: the rule, and what breaks it. */
async function obstacles(page: Page): Promise<string[]> {
  // Not as a script of the page: its policy would refuse that.
  await page.evaluate(axe)
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return results.violations
    .filter(({ id, impact }) => (impact === 'serious' || impact === 'critical') && !(id in redocs))
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test('nothing stands in the way on the index', async () => {
    const { page, close } = await site.open('index.html', { colorScheme })
    expect(await obstacles(page)).toEqual([])
    await close()
  })

  test.each(vendors)('nothing stands in the way on an operation of %s', async (vendor) => {
    const view = operationsOf(docsOf(vendor)).at(-1)
    const { page, close } = await site.open(`${vendor}.html#${view?.id}`, { colorScheme, reducedMotion: 'reduce' })
    await page.waitForSelector('[data-landed]')
    expect(await obstacles(page)).toEqual([])
    await close()
  })
})

test('the choice of colours holds across pages', async () => {
  const { page, close } = await site.open('index.html', { colorScheme: 'light' })
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.locator('#theme').click()
  const dark = await background()
  for (const next of [`${someVendor}.html`, 'index.html', '404.html']) {
    await page.goto(`${site.origin}/docs/${next}`)
    await page.waitForSelector('#redoc.ready, .index')
    expect(await page.locator('html').getAttribute('class')).toContain('dark')
    expect(await background()).toBe(dark)
  }
  await close()
})

describe.each(pages)('%s', (file) => {
  test('fits a phone: nothing to scroll sideways, no broken word in a heading', async () => {
    const opened = await site.open(file, { viewport: { width: 360, height: 780 } })
    const broken = await opened.page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3')].flatMap((heading) => {
        const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^\s-]+/g)) {
            const range = document.createRange()
            range.setStart(node, index)
            range.setEnd(node, index + word.length)
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
            if (lines.size > 1) found.push(word)
          }
        }
        return found
      }),
    )
    expect(broken).toEqual([])
    expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(foreign(opened, site)).toEqual([])
    expect(opened.complaints).toEqual([])
    await opened.close()
  })

  test('weighs at most 900 kB on the wire', async () => {
    const { page, close } = await site.open('404.html')
    const sizes: Promise<number>[] = []
    page.on('requestfinished', (request) =>
      sizes.push(
        request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
      ),
    )
    await page.goto(`${site.origin}/docs/${file}`, { waitUntil: 'networkidle' })
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    expect(bytes).toBeGreaterThan(2_000)
    expect(bytes).toBeLessThan(900_000)
    await close()
  })
})

describe.each(vendors)('the page of %s', (vendor) => {
  const docs = docsOf(vendor)
  const views = [...operationsOf(docs), ...docs.webhooks]

  /** Operations whose name, call or answers cannot be read. */
  const unreadable = (page: Page) =>
    page.evaluate(
      (wanted) =>
        wanted.filter(({ id, summary }) => {
          const section = document.getElementById(id)
          const text = section?.checkVisibility() ? section.textContent : ''
          return !text.includes(summary) || !text.includes(id) || !text.includes('Answers')
        }),
      views.map(({ id, summary }) => ({ id, summary })),
    )

  test('reads without scripts', async () => {
    const { page, close } = await site.open(`${vendor}.html`, { javaScriptEnabled: false })
    expect(await unreadable(page)).toEqual([])
    expect(await page.locator('.contents a').count()).toBeGreaterThan(views.length)
    await close()
  })

  test(`prints all of ${views.length} operations and webhooks, and nothing of Redoc`, async () => {
    const { page, close } = await site.open(`${vendor}.html`)
    await page.emulateMedia({ media: 'print' })
    expect(await unreadable(page)).toEqual([])
    expect(await page.locator('#redoc').isVisible()).toBe(false)
    await close()
  })
})

test('the index leads to every vendor', async () => {
  const { page, close } = await site.open('index.html')
  const links = await page
    .locator('.card h3 a')
    .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href')))
  expect(links).toEqual(pages.filter((name) => name !== 'index.html' && name !== '404.html'))
  await close()
})
