import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { build } from 'esbuild'
import { annotate } from './annotate.ts'
import { withCodeSamples } from './code-samples.ts'
import { indexPage, type VendorSummary, vendorPage } from './layout.ts'

/** Builds the static site: an index, a page per vendor, one shared script. Any static server, or none, can show it. */
const root = join(import.meta.dirname, '../../..')
const dist = join(import.meta.dirname, '../dist')

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

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist, { recursive: true })
const summaries = globSync('packages/*/openapi.gen.json', { cwd: root })
  .sort()
  .map((file) => {
    const vendor = basename(dirname(file))
    const spec = JSON.parse(readFileSync(join(root, file), 'utf8')) as Spec
    const summary = summarize(vendor, spec)
    writeFileSync(join(dist, `${vendor}.html`), vendorPage(summary, withCodeSamples(annotate(spec), camel(vendor))))
    return summary
  })
writeFileSync(join(dist, 'index.html'), indexPage(summaries))
copyFileSync(join(import.meta.dirname, 'countersign.css'), join(dist, 'countersign.css'))
await build({
  entryPoints: [join(import.meta.dirname, 'page.ts')],
  outfile: join(dist, 'redoc.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  legalComments: 'linked',
  logLevel: 'warning',
})
// Redoc shows a logo from its CDN; the page's policy would block it, with an error in the console.
const script = join(dist, 'redoc.js')
writeFileSync(script, readFileSync(script, 'utf8').replaceAll(/https:\/\/cdn\.redoc\.ly\/[\w./-]+/g, 'data:,'))
console.log(`Docs of ${summaries.length} vendors are in packages/docs/dist.`)
