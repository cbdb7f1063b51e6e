import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { operationsOf, type VendorDocs } from '../src/data/vendor-docs.ts'
import { docsOf, vendors } from '../src/testing/vendors.ts'
import { foreign, needsBrowser, type Opened, openSite, pages, prepare, type Site } from './open-site.ts'

needsBrowser()
let site: Site
prepare(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const [someVendor = ''] = vendors
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What is serious of Redoc itself and has no cure from outside: the rule, the elements, and why. */
const redocs = [
  {
    rule: 'label-content-name-mismatch',
    element: /^<button data-component-name="Button\/Button" [^>]*aria-label="[^"]+" aria-haspopup="menu"/,
    why: 'its buttons for a choice are labelled with what is chosen from, not with what is chosen',
  },
]

/** What a reader with other eyes or hands would trip over: the rule, and what breaks it. */
async function obstacles(page: Page): Promise<string[]> {
  // Not as a script of the page: its policy would refuse that.
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }
    // The plain page stands in nobody's way once Redoc has taken its place, and takes long to look through.
    document.querySelector('main[hidden]')?.remove()
    return (await axe.run({ resultTypes: ['violations'] })).violations
  })
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes
        .filter(({ html }) => !redocs.some(({ rule, element }) => rule === id && element.test(html)))
        .map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    )
}

test.each(['index.html', ...vendors.map((vendor) => `${vendor}.html#${operationsOf(docsOf(vendor)).at(-1)?.id}`)])(
  'nothing stands in the way on %s, in light colours or in dark ones',
  async (path) => {
    const { page, close } = await site.open(path, { colorScheme: 'light' })
    if (path.includes('#')) await page.waitForSelector('[data-landed]')
    expect(await obstacles(page)).toEqual([])
    await page.locator('#theme').click()
    expect(await page.locator('html').getAttribute('class')).toContain('dark')
    expect(await obstacles(page)).toEqual([])
    await close()
  },
)

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

/** Operations and webhooks whose name, call or answers cannot be read on the plain page. */
const unreadable = (page: Page, docs: VendorDocs) =>
  page.evaluate(
    (wanted) =>
      wanted.filter(({ id, summary }) => {
        const section = document.getElementById(id)
        const text = section?.checkVisibility() ? section.textContent : ''
        return !text.includes(summary) || !text.includes(id) || !text.includes('Answers')
      }),
    [...operationsOf(docs), ...docs.webhooks].map(({ id, summary }) => ({ id, summary })),
  )

describe.each(pages)('%s', (file) => {
  const vendor = vendors.find((name) => `${name}.html` === file)
  let opened: Opened
  prepare(async () => {
    opened = await site.open(file, { viewport: { width: 360, height: 780 } })
  })
  afterAll(() => opened?.close())

  test('weighs at most 900 kB on the wire', async () => {
    const bytes = await opened.weight()
    expect(bytes).toBeGreaterThan(2_000)
    expect(bytes).toBeLessThan(900_000)
  })

  test('fits a phone: nothing to scroll sideways, no broken word in a heading', async () => {
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
  })

  if (vendor === undefined) return
  const docs = docsOf(vendor)

  test(`prints all of ${operationsOf(docs).length} operations, and nothing of Redoc`, async () => {
    const { page } = opened
    await page.emulateMedia({ media: 'print' })
    expect(await unreadable(page, docs)).toEqual([])
    expect(await page.locator('#redoc').isVisible()).toBe(false)
  })

  test('reads without scripts', async () => {
    const { page, close } = await site.open(file, { javaScriptEnabled: false })
    expect(await unreadable(page, docs)).toEqual([])
    expect(await page.locator('.contents a').count()).toBeGreaterThan(operationsOf(docs).length)
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
