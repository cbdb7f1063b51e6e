import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../../scripts/chromium.ts'
import { median, medianRatio, type Samples, shuffle } from '../report/statistics.ts'
import { format, type Table } from '../report/table.ts'
import { verdict } from '../report/verdict.ts'
import { root } from '../root.ts'
import { bundleOf, vendors } from '../vendors.ts'
import { installedVersion } from '../versions.ts'
import type { Workbench } from '../workbench/workbench.ts'
import { buildOurs, buildScalar, type Served, scalarVersion, serve } from './pages.ts'

const rounds = 5
const measures = ['heading', 'heap', 'bytes', 'nodes'] as const
const ours = 'our docs'
const scalar = `Scalar ${scalarVersion}`
/** Nothing but this machine can be asked: what a page wants from elsewhere costs it no time. */
const flags = ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']
type Measured = Record<(typeof measures)[number], number>

/** Time until a page of docs shows its heading, and what it costs, beside Scalar's with the same spec. */
export async function measureDocs(workbench: Workbench): Promise<Table> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('no Chromium found: install it, or set CHROMIUM_PATH')
  const vendor = longestSpec()
  const folder = mkdtempSync(join(tmpdir(), 'countersign-scalar-'))
  workbench.log(`building our docs, and a page of Scalar for ${vendor}`)
  const served: Record<string, Served> = {
    [ours]: await serve(buildOurs(), `${vendor}.html`),
    [scalar]: await serve(buildScalar(folder, vendor), ''),
  }
  const browser = await chromium.launch({ executablePath, args: flags })
  const samples: Record<string, Samples> = Object.fromEntries(
    measures.map((name) => [name, { [ours]: [], [scalar]: [] }]),
  )
  try {
    workbench.log(`opening each page ${rounds} times`)
    for (let round = 0; round < rounds; round++) {
      for (const [name, { url }] of shuffle(Object.entries(served))) {
        const measured = await open(browser, url)
        for (const measure of measures) samples[measure]?.[name]?.push(measured[measure])
      }
    }
  } finally {
    await browser.close()
    for (const page of Object.values(served)) page.close()
    rmSync(folder, { recursive: true })
  }
  return toTable(vendor, samples)
}

/** The vendor with the most to show. */
const longestSpec = () => vendors.toSorted((one, other) => installedSize(other) - installedSize(one))[0] ?? ''

const installedSize = (vendor: string) => statSync(bundleOf(vendor)).size

/** Opens a page in a browser that has never seen it. */
async function open(browser: Browser, url: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  context.setDefaultTimeout(120_000) // a guard against a hang
  const page = await context.newPage()
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => sizes.push(request.sizes().then((size) => size.responseBodySize)))
  const started = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator('h1:visible').first().waitFor()
  const heading = performance.now() - started
  await untilDrawn(page)
  const session = await context.newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const nodes = await page.locator('*').count()
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  await context.close()
  return { heading, heap: usedSize, bytes, nodes }
}

/** Resolves when a page has drawn what it draws by itself; one of the two never stops asking for things. */
async function untilDrawn(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  let last = -1
  for (let count = 0; count !== last; ) {
    last = count
    await page.waitForTimeout(1000)
    count = await page.locator('*').count()
  }
}

function toTable(vendor: string, samples: Record<string, Samples>): Table {
  const middle = (measure: string, name: string) => median(samples[measure]?.[name] ?? [])
  return {
    title: 'The docs',
    about: `The page of ${vendor}, opened ${rounds} times each in a Chromium that has never seen it, from this machine: our docs (Redoc ${installedVersion('redoc', join(root, 'packages/docs/package.json'))} over a page that is readable before it runs) and Scalar with the same spec. Heading: until the first heading is visible. Heap: what the scripts hold when the page is at rest. Compressed with gzip.`,
    columns: ['page', 'heading, ms', 'heap, MB', 'over the wire, kB', 'DOM nodes'],
    rows: [ours, scalar].map((name) => [
      name,
      format(middle('heading', name)),
      format(middle('heap', name) / 1e6, 1),
      format(middle('bytes', name) / 1e3),
      format(middle('nodes', name)),
    ]),
    verdict: verdict(
      [
        { measure: 'heading', name: 'heading' },
        { measure: 'heap', name: 'heap' },
        { measure: 'over the wire', name: 'bytes' },
      ].map(({ measure, name }) => ({
        measure,
        against: { [scalar]: medianRatio(samples[name] ?? {}, ours, scalar) },
      })),
    ),
  }
}
