import { globSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import sirv from 'sirv'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findChromium } from '../../../scripts/chromium.ts'

const dist = join(import.meta.dirname, '../dist')
const pages = globSync('*.html', { cwd: dist }).sort()
const executablePath = findChromium()

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

describe('the docs', () => {
  beforeEach(({ skip }) => skip(!executablePath, 'no Chromium found: install it, or set CHROMIUM_PATH'))

  const server = createServer(sirv(dist))
  let browser: Browser
  let origin: string

  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    if (executablePath) browser = await chromium.launch({ executablePath, args: quiet })
  })
  afterAll(async () => {
    await browser?.close()
    server.close()
  })

  /** Opens a page and keeps what it asks for and complains about. */
  async function open(url: string): Promise<{ page: Page; asked: string[]; errors: string[] }> {
    const page = await browser.newPage()
    const asked: string[] = []
    const errors: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    return { page, asked, errors }
  }

  test.each(pages)('%s renders and asks no other host for anything', async (name) => {
    const { page, asked, errors } = await open(`${origin}/${name}`)
    await page.waitForSelector('h1')
    expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  })

  test('the index leads to every vendor', async () => {
    const { page } = await open(`${origin}/index.html`)
    const links = await page
      .locator('.vendors h2 a')
      .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href')))
    expect(links).toEqual(pages.filter((name) => name !== 'index.html'))
    await page.close()
  })

  test('a page opens from the file system, without a server', async () => {
    const { page, errors } = await open(
      pathToFileURL(join(dist, pages.find((name) => name !== 'index.html') ?? '')).href,
    )
    await page.waitForSelector('h1')
    expect(errors).toEqual([])
    await page.close()
  })
})
