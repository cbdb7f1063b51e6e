import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { readVendor } from '../data/vendor-docs.ts'
import { indexPage } from '../pages/index-page.ts'
import { notFoundPage } from '../pages/not-found-page.ts'
import { llmsText } from '../programs/llms.ts'
import { robots, sitemap } from '../programs/sitemap.ts'
import { againstMock } from '../samples/against-mock.ts'
import { firstOperation } from '../samples/first-operation.ts'
import { mockOrigin } from '../samples/mock.ts'
import { searchScript } from '../search/build-index.ts'
import { buildAssets } from './assets.ts'
import { buildVendor } from './build-vendor.ts'
import { hashOf, readRecord, type VendorRecord, writeRecord } from './record.ts'
import { removeFiles, writeFiles } from './write.ts'

export interface SiteOptions {
  /** The repository's folder. */
  readonly root: string
  /** Where the site is written. */
  readonly dist: string
  /** Where it will be published, with a slash at the end; without it pages name no canonical address. */
  readonly siteUrl?: string | undefined
}

/** What a build came to. */
export interface BuiltSite {
  readonly vendors: readonly string[]
  /** The vendors whose pages were built anew. */
  readonly rebuilt: readonly string[]
}

/** Builds what has changed since the last time: the pages of a vendor, what all pages share, what tells of all vendors. */
export async function buildSite({ root, dist, siteUrl }: SiteOptions): Promise<BuiltSite> {
  const last = readRecord(dist)
  const tools = hashOf(root, toolFiles, siteUrl ?? '')
  const names = globSync('packages/*/openapi.gen.json', { cwd: root })
    .map((file) => basename(dirname(file)))
    .sort()
  const rebuilt: string[] = []
  const vendors: Record<string, VendorRecord> = {}
  for (const vendor of names) {
    const hash = hashOf(root, vendorFiles(vendor), tools)
    const known = last.vendors[vendor]
    if (known?.hash === hash) {
      vendors[vendor] = known
      continue
    }
    const { files, ...built } = buildVendor(readVendor(root, vendor), siteUrl)
    removeFiles(
      dist,
      (known?.files ?? []).filter((file) => !files.has(file)),
    )
    writeFiles(dist, files)
    vendors[vendor] = { hash, files: [...files.keys()], ...built }
    rebuilt.push(vendor)
  }
  removeFiles(
    dist,
    Object.entries(last.vendors).flatMap(([vendor, { files }]) => (vendor in vendors ? [] : files)),
  )
  if (last.tools !== tools) writeFiles(dist, await buildAssets())
  writeFiles(dist, shared(root, Object.values(vendors), siteUrl))
  writeRecord(dist, { tools, vendors })
  return { vendors: names, rebuilt }
}

/** What changes every page when it changes. */
const toolFiles = [
  'packages/docs/src/**/!(*.test).{ts,css}',
  'packages/docs/package.json',
  'packages/openapi/src/**/!(*.test).ts',
  'packages/client/src/errors.ts',
  'pnpm-lock.yaml',
]

const vendorFiles = (vendor: string) => [
  ...['openapi.gen.json', 'package.json', 'src/index.ts', 'CHANGELOG.md'].map((file) => `packages/${vendor}/${file}`),
  `specs/${vendor}/workflows/*`,
  '.changeset/*.md',
]

/** What tells of all vendors. */
function shared(root: string, records: readonly VendorRecord[], siteUrl: string | undefined): Map<string, string> {
  const vendors = records.map(({ summary }) => summary)
  const published = siteUrl ?? `${mockOrigin}/docs/`
  const pages = [
    '.',
    ...vendors.map(({ vendor }) => `${vendor}.html`),
    'llms.txt',
    ...records.flatMap(({ files }) => files.filter((file) => file.endsWith('.md'))),
  ]
  const links = vendors.map(({ vendor, title }) => ({ vendor, title }))
  return new Map([
    [
      'index.html',
      indexPage({
        vendors,
        example: exampleFor(
          root,
          vendors.map(({ vendor }) => vendor),
        ),
        siteUrl,
      }),
    ],
    ['404.html', notFoundPage(siteUrl)],
    ['vendors.js', `globalThis.countersignVendors = ${JSON.stringify(links)}\n`],
    ['search.js', searchScript(records.flatMap(({ documents }) => documents))],
    ['llms.txt', llmsText(vendors)],
    ['sitemap.xml', sitemap(pages, published)],
    ['robots.txt', robots(published)],
  ])
}

/** A program for the index, with a package that a program in the repository's own folder can import. */
function exampleFor(root: string, vendors: readonly string[]): string | undefined {
  const { devDependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies?: Record<string, string>
  }
  const vendor = vendors.find((name) => `@countersign/${name}` in devDependencies)
  const docs = vendor === undefined ? undefined : readVendor(root, vendor)
  const first = docs && firstOperation(docs)
  return first && againstMock(docs, first)
}
