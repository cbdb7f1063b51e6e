import { existsSync, globSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import sirv from 'sirv'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const dist = join(import.meta.dirname, '../dist')
const pages = globSync('*.html', { cwd: dist }).sort()
const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
)
if (!executablePath)
  console.warn('No Chromium found: the tests of the docs are skipped. Install it, or set CHROMIUM_PATH.')

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

describe.skipIf(!executablePath)('the docs', () => {
  const server = createServer(sirv(dist))
  let browser: Browser
  let origin: string

  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await chromium.launch({ executablePath: executablePath as string, args: quiet })
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
    const { page, errors } = await open(`file://${join(dist, pages.find((name) => name !== 'index.html') ?? '')}`)
    await page.waitForSelector('h1')
    expect(errors).toEqual([])
    await page.close()
  })
})
