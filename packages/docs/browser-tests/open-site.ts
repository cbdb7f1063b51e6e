import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { behave, createMockListener, loadVendors } from '@countersign/mock'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import sirv from 'sirv'
import { beforeAll, beforeEach } from 'vitest'
import { findChromium } from '../../../scripts/chromium.ts'
import { allVendors, root } from '../src/testing/vendors.ts'

export const dist = join(root, 'packages/docs/dist')
/** The pages of the site, by their files. */
export const pages: readonly string[] = existsSync(dist)
  ? readdirSync(dist)
      .filter((file) => file.endsWith('.html'))
      .sort()
  : []

const executablePath = findChromium()

/** A machine without a browser says what it leaves out. */
export const needsBrowser = (): void =>
  beforeEach(({ skip }) => skip(!executablePath, 'no Chromium found: install it, or set CHROMIUM_PATH'))

/** Set-up that only a machine with a browser can do. */
export const prepare = (work: () => Promise<void>): void => {
  if (executablePath) beforeAll(work)
}

/** A guard against a hang, for what a busy machine takes long to draw. */
export const patience = { timeout: 100_000 }

/** No host but this machine exists for the browser: what a page asks of others fails, and is written down. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** A page with what it asked for and complained of so far. */
export interface Opened {
  readonly page: Page
  readonly asked: readonly string[]
  readonly complaints: readonly string[]
  /** How much came over the wire so far. */
  weight(): Promise<number>
  close(): Promise<void>
}

/** The built site with the mocks beside it, as `start` serves them, and a browser. */
export interface Site {
  readonly origin: string
  /** @param path below the site's folder, or a whole URL */
  open(path: string, options?: BrowserContextOptions): Promise<Opened>
  close(): Promise<void>
}

export async function openSite(): Promise<Site> {
  const docs = sirv(dist, { gzip: true })
  const specs = Object.fromEntries(
    allVendors.map((vendor) => [vendor, join(root, 'packages', vendor, 'openapi.gen.json')]),
  )
  const mock = createMockListener(await loadVendors({ specs }), behave({}), () => {})
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/docs/')) return mock(request, response)
    request.url = request.url.slice('/docs'.length)
    docs(request, response)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: flags })
  return {
    origin,
    async open(path, options) {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      })
      context.setDefaultTimeout(patience.timeout)
      const page = await context.newPage()
      const asked: string[] = []
      const complaints: string[] = []
      const sizes: Promise<number>[] = []
      page.on('request', (request) => asked.push(request.url()))
      page.on('requestfinished', (request) =>
        sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize)),
      )
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      await page.goto(new URL(path, `${origin}/docs/`).href)
      // Without scripts there is no other page than the plain one.
      if (options?.javaScriptEnabled !== false) await page.waitForSelector('#redoc.ready, .index')
      const weight = async () => {
        await page.waitForLoadState('networkidle')
        return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
      }
      return { page, asked, complaints, weight, close: () => context.close() }
    },
    async close() {
      await browser.close()
      server.closeAllConnections()
      server.close()
    },
  }
}

/** What was asked of anybody but the site itself. */
export const foreign = ({ asked }: Opened, { origin }: Site): string[] =>
  asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))
