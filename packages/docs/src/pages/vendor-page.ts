import type { PageData } from '../browser/page-data.ts'
import { writeChapters } from '../chapters/index.ts'
import { operationsOf, type VendorDocs } from '../data/vendor-docs.ts'
import { firstParagraph, plainText } from '../markup/markdown.ts'
import { pagePen, redocPen } from '../markup/pen.ts'
import { Statements } from '../markup/statements.ts'
import { vendorHtml } from '../plain/vendor.ts'
import { redocDocument } from '../redoc/document.ts'
import { routesOf } from '../redoc/tags.ts'
import { pageHtml } from './layout.ts'
import { triesOf } from './tries.ts'

/** The page of a vendor: all of it as plain HTML, and the same once more as data for Redoc. */
export function vendorPage(docs: VendorDocs, siteUrl: string | undefined): string {
  const { vendor, title, model } = docs
  const statements = new Statements(docs.manifest, vendor)
  const chapters = writeChapters(docs, pagePen(statements))
  const titles: Record<string, string> = Object.fromEntries([
    ...chapters.map((chapter) => [chapter.id, chapter.title]),
    ...[...operationsOf(docs), ...docs.webhooks].map((view) => [view.id, view.summary]),
  ])
  const routes = Object.fromEntries(
    Object.entries(routesOf(docs, chapters)).map(([id, route]) => [id, { route, title: titles[id] ?? title }]),
  )
  const data: PageData = { vendor, title, routes, tries: triesOf(docs) }
  return pageHtml({
    file: `${vendor}.html`,
    title: `${title} · Countersign`,
    description: plainText(firstParagraph(model.description)),
    here: title,
    siteUrl,
    links: [
      { rel: 'service-desc', type: 'application/json', href: `${vendor}/openapi.json` },
      { rel: 'alternate', type: 'text/markdown', href: `${vendor}.md` },
    ],
    content: vendorHtml(docs, chapters, pagePen(statements)),
    beside: '<div id="redoc"></div>',
    data: { page: data, openapi: redocDocument(docs, writeChapters(docs, redocPen(statements)), redocPen(statements)) },
    scripts: ['redoc.js'],
  })
}
