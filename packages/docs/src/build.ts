import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { annotate } from './annotate.ts'
import { buildScript } from './build-script.ts'
import { withCodeSamples } from './code-samples.ts'
import { writeCompressed } from './compress.ts'
import { indexPage, type VendorSummary, vendorPage } from './layout.ts'

/** Builds the static site: an index, a page per vendor, one shared script. A page is built when what it shows has changed. */
const root = join(import.meta.dirname, '../../..')
const dist = join(import.meta.dirname, '../dist')
const record = join(dist, 'hashes.json')

interface Spec {
  info: { title: string; version: string; description: string }
  paths: Record<string, Record<string, { operationId?: string; summary?: string }>>
}

function summarize(vendor: string, { info, paths }: Spec): VendorSummary {
  const operations = Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId, summary = '' }) => (operationId ? [{ operationId, summary }] : [])),
  )
  return {
    vendor,
    title: info.title,
    version: info.version,
    about: info.description.split('\n\n')[0]?.replaceAll('\n', ' ') ?? '',
    operations,
  }
}

const camel = (name: string) => name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
const hashOf = (...texts: (string | Buffer)[]) =>
  texts.reduce((hash, text) => hash.update(text), createHash('sha256')).digest('hex')

mkdirSync(dist, { recursive: true })
const built = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as Record<string, string>) : {}
const sources = hashOf(
  ...globSync('{src/**/*.{ts,css},package.json,../../pnpm-lock.yaml}', { cwd: join(import.meta.dirname, '..') })
    .sort()
    .map((file) => readFileSync(join(import.meta.dirname, '..', file))),
)
const files = globSync('packages/*/openapi.gen.json', { cwd: root }).sort()
const hashes: Record<string, string> = { sources }
const summaries = files.map((file) => {
  const vendor = basename(dirname(file))
  const text = readFileSync(join(root, file), 'utf8')
  const spec = JSON.parse(text) as Spec
  const summary = summarize(vendor, spec)
  const hash = hashOf(sources, text)
  hashes[vendor] = hash
  if (built[vendor] !== hash)
    writeCompressed(join(dist, `${vendor}.html`), vendorPage(summary, withCodeSamples(annotate(spec), camel(vendor))))
  return summary
})
const gone = Object.keys(built).filter((vendor) => !(vendor in hashes))
for (const file of gone.flatMap((vendor) => globSync(`${vendor}.html*`, { cwd: dist }))) rmSync(join(dist, file))
if (built.sources !== sources) {
  copyFileSync(join(import.meta.dirname, 'countersign.css'), join(dist, 'countersign.css'))
  await buildScript(join(dist, 'redoc.js'))
}
writeCompressed(join(dist, 'index.html'), indexPage(summaries))
writeFileSync(record, JSON.stringify(hashes))
const changed = summaries.filter(({ vendor }) => built[vendor] !== hashes[vendor]).length
console.log(`Docs of ${summaries.length} vendors are in packages/docs/dist, ${changed} of them built anew.`)
