import { stringify } from 'yaml'
import { writeChapters } from '../chapters/index.ts'
import { operationsOf, type VendorDocs } from '../data/vendor-docs.ts'
import { textPen } from '../markup/pen.ts'
import { summarize, type VendorSummary } from '../pages/summary.ts'
import { vendorPage } from '../pages/vendor-page.ts'
import { operationMarkdown, vendorMarkdown } from '../programs/markdown.ts'
import { skillText } from '../programs/skill.ts'
import { searchDocuments } from '../search/documents.ts'
import type { SearchDocument } from '../search/options.ts'

/** All that the site has of one vendor. */
export interface BuiltVendor {
  readonly files: ReadonlyMap<string, string | Uint8Array>
  readonly summary: VendorSummary
  readonly documents: readonly Omit<SearchDocument, 'id'>[]
}

export function buildVendor(docs: VendorDocs, siteUrl: string | undefined): BuiltVendor {
  const { vendor, model } = docs
  const chapters = writeChapters(
    docs,
    textPen((id) => `#${id}`),
  )
  const files = new Map<string, string | Uint8Array>([
    [`${vendor}.html`, vendorPage(docs, siteUrl)],
    [`${vendor}.md`, vendorMarkdown(docs)],
    [`${vendor}/openapi.json`, `${JSON.stringify(model.document, null, 2)}\n`],
    [`${vendor}/openapi.yaml`, stringify(model.document, { aliasDuplicateObjects: false })],
    [`${vendor}/SKILL.md`, skillText(docs)],
    ...[...docs.workflowFiles].map(([name, bytes]): [string, Uint8Array] => [`${vendor}/workflows/${name}`, bytes]),
    ...[...operationsOf(docs), ...docs.webhooks].map((view): [string, string] => [
      `${vendor}/${view.id}.md`,
      operationMarkdown(docs, view),
    ]),
  ])
  return { files, summary: summarize(docs), documents: searchDocuments(docs, chapters) }
}
