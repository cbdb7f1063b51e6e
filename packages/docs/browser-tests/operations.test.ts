import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { operationsOf } from '../src/data/vendor-docs.ts'
import { callOf } from '../src/redoc/operation.ts'
import { samplesOf } from '../src/samples/index.ts'
import { docsOf, vendors } from '../src/testing/vendors.ts'
import { dist, foreign, needsBrowser, type Opened, openSite, patience, prepare, type Site } from './open-site.ts'

needsBrowser()
let site: Site
prepare(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

/** Goes to an id of the page and waits until what it names is marked; the text of the mark, and where it stands. */
async function goTo(page: Page, id: string): Promise<{ text: string; top: number }> {
  await page.evaluate((hash) => {
    document.querySelector('[data-landed]')?.removeAttribute('data-landed')
    location.hash = hash
  }, id)
  await page.waitForSelector('[data-landed]')
  return page.locator('[data-landed]').evaluate((mark) => ({
    text: mark.textContent ?? '',
    top: mark.getBoundingClientRect().top,
  }))
}

/** The text of the sample in the section that is landed on, if somebody who sits in front of it sees it. */
const seen = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const section = document.querySelector('[data-landed]')?.closest('[data-section-id]')
    const code = section?.querySelector('.panel-request-samples pre code')
    const { left = 0, top = 0 } = code?.getBoundingClientRect() ?? {}
    const there = document.elementFromPoint(left + 2, top + 8)
    return code && there && code.contains(there) ? (code.textContent ?? '') : undefined
  })

const words = (text: string | null | undefined) => text?.replaceAll(/\s+/g, ' ').trim()

describe.each(vendors)('the page of %s', (vendor) => {
  const docs = docsOf(vendor)
  const operations = operationsOf(docs)
  let opened: Opened
  prepare(async () => {
    opened = await site.open(`${vendor}.html`)
  })
  afterAll(() => opened?.close())

  test(`lands on each of ${operations.length} operations, marked, with its method and its samples to be seen`, async () => {
    const { page } = opened
    for (const view of operations) {
      const { text, top } = await goTo(page, view.id)
      expect(text).toContain(view.summary)
      expect(top, view.id).toBeGreaterThan(56)
      expect(top, view.id).toBeLessThan(450)
      expect(await page.title()).toContain(view.summary)
      const section = page.locator('[data-section-id]', { has: page.locator('[data-landed]') }).last()
      expect(words(await section.textContent())).toContain(callOf(docs, view).replaceAll('`', ''))
      const samples = samplesOf(docs, view)
      expect(samples.map(({ language }) => language)).toEqual(['TypeScript', 'curl'])
      const languages = section.locator('[data-component-name="Panel/PanelHeader"] [data-testid=dropdown]')
      const button = languages.locator('button', { hasText: /^(TypeScript|curl|Payload)$/ }).first()
      for (const { language, text: source } of samples) {
        if ((await button.textContent()) !== language) {
          await button.click()
          await page.getByRole('menuitem', { name: language, exact: true }).last().click()
        }
        await expect.poll(async () => words(await seen(page)), { message: view.id, ...patience }).toBe(words(source))
      }
    }
  })

  test('shows no Markdown that is not rendered', async () => {
    const { page } = opened
    const raw = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentElement: parent, textContent: text } = node
        if (parent?.closest('code, pre, script, style, dialog')) continue
        if (/\*\*\S|\]\(\S+\)|^#{1,6} |```|<\/?\w+>/m.test(text ?? '')) found.push(text ?? '')
      }
      return found
    })
    expect(raw).toEqual([])
  })

  test('lands on a field of an answer or a body, marked', async () => {
    const { page } = opened
    const fields = operations.flatMap(({ id, answers }) =>
      answers.flatMap(({ answer, contents }) =>
        contents.flatMap(({ shape }) =>
          ((shape?.type?.shape ?? shape)?.fields ?? []).map(({ name }) => ({
            id: `${id}.${answer.status}.${name}`,
            name,
          })),
        ),
      ),
    )
    const [{ id, name } = { id: '', name: '' }] = fields
    expect(id, 'a vendor whose answers have no field').not.toBe('')
    expect((await goTo(page, id)).text).toContain(name)
  })

  test('opens what a chip rests on, and the form for those who know better', async () => {
    const { page } = opened
    await goTo(page, operations[0]?.id ?? '')
    const chip = page.locator('#redoc a.basis:visible').first()
    await chip.click()
    await expect
      .poll(() => page.locator('.statement').textContent(), patience)
      .toMatch(/documents|example|saw|reports|infer/)
    expect(await page.locator('.statement .differs a').getAttribute('href')).toMatch(/template=vendor-differs/)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.statement').count(), patience).toBe(0)
  })

  test('calls the mock beside it, once for each click', async () => {
    const { page } = opened
    const before = opened.asked.length
    for (const view of operations.slice(0, 2)) {
      await goTo(page, view.id)
      await page.locator(`a[href="#try/${view.id}"]:visible`).first().click()
      await page.getByRole('button', { name: 'Send to the mock' }).click()
      await expect.poll(() => page.locator('#try output .status').textContent(), patience).toMatch(/^2\d\d$/)
      await page.locator('#try .close').click()
    }
    expect(opened.asked.slice(before).filter((url) => !url.includes('/docs/'))).toHaveLength(
      Math.min(2, operations.length),
    )
  })

  test('has asked no other host for anything, and complained of nothing', () => {
    expect(foreign(opened, site)).toEqual([])
    expect(opened.complaints).toEqual([])
  })
})

test('a page opens from the file system, without a server', async () => {
  const opened = await site.open(pathToFileURL(join(dist, `${vendors[0]}.html`)).href)
  expect(await opened.page.locator('#redoc h1').first().textContent()).toContain(docsOf(vendors[0] ?? '').title)
  expect(opened.complaints).toEqual([])
  await opened.close()
})
