import { bases } from '@countersign/openapi'
import { meaning } from '../data/basis-view.ts'
import { escapeHtml } from '../markup/html.ts'
import { codeHtml } from '../markup/markdown.ts'
import { pageHtml } from './layout.ts'
import type { VendorSummary } from './summary.ts'

/** What the index shows beside the vendors. */
export interface IndexContent {
  readonly vendors: readonly VendorSummary[]
  /** A program that runs in this repository as it is printed; `undefined` where none is set up. */
  readonly example: string | undefined
  readonly siteUrl: string | undefined
}

export function indexPage({ vendors, example, siteUrl }: IndexContent): string {
  const lead =
    'Typed clients, readable docs and honest mocks for signature and credential APIs, all made from one description per vendor. Every line says whether the vendor documents it, shows it, or whether somebody else does, or whether it is our guess.'
  return pageHtml({
    file: 'index.html',
    title: 'Countersign: signature APIs, and how sure each line is',
    description: lead,
    here: 'All APIs',
    siteUrl,
    content: `<div class="index">
<h1>Signature APIs,<br>and how sure each line is</h1>
<p class="lead">${lead}</p>
<button type="button" class="search large" data-opens="search"><span>Search operations, fields, error codes and methods of all APIs</span><kbd>/</kbd></button>
<ul class="legend">${bases.map((basis) => `<li><span class="basis ${basis}">${basis}</span> ${meaning[basis]}</li>`).join('')}</ul>
<h2>APIs</h2>
<ul class="cards">
${vendors.map(card).join('\n')}
</ul>
<h2>Quick start</h2>
${quickStart(vendors, example)}
</div>`,
  })
}

const words: Record<string, string> = {
  live: 'in use',
  successor: 'there is a newer one',
  unverified: 'may have ended',
  ended: 'ended',
}

function card(summary: VendorSummary): string {
  const { vendor, title, about, state, operations, webhooks, counts, questions, homepage, mock, packageName } = summary
  const statements = bases.reduce((sum, basis) => sum + counts[basis], 0)
  const page = `${vendor}.html`
  return `<li class="card">
<h3><a href="${page}">${escapeHtml(title)}</a>${state ? ` <span class="state ${escapeHtml(state)}">${escapeHtml(words[state] ?? state)}</span>` : ''}</h3>
<p>${escapeHtml(about)}</p>
<dl>
<div><dt>operations${webhooks > 0 ? `, ${webhooks} webhook${webhooks === 1 ? '' : 's'}` : ''}</dt><dd><a href="${page}#${operations[0]?.id ?? 'content'}">${operations.length}</a></dd></div>
<div><dt>statements</dt><dd><a href="${page}#chapter/sources">${statements}</a></dd></div>
<div><dt>open questions</dt><dd><a href="${page}#chapter/open-questions">${questions}</a></dd></div>
</dl>
${bar(summary, statements)}
<p class="links"><a href="${page}">Docs</a>${homepage ? ` <a href="${escapeHtml(homepage)}" title="${escapeHtml(packageName)}">Package</a>` : ''} <a href="${page}#chapter/quick-start" title="${escapeHtml(mock)}">Mock</a> <a href="${vendor}/openapi.json">OpenAPI</a> <a href="${vendor}.md">Markdown</a></p>
</li>`
}

/** How sure the statements are, as a bar and in words. */
function bar({ counts }: VendorSummary, all: number): string {
  if (all === 0) return '<p class="share">Its description names no sources.</p>'
  const shown = bases.filter((basis) => counts[basis] > 0)
  const pieces = shown.map((basis) => `<span class="${basis}" style="flex-grow:${counts[basis]}"></span>`)
  const told = shown.map((basis) => `${counts[basis]} ${basis}`).join(', ')
  return `<div class="bar" role="img" aria-label="${told}">${pieces.join('')}</div>\n<p class="share">${told}</p>`
}

function quickStart(vendors: readonly VendorSummary[], example: string | undefined): string {
  const published = vendors.some((vendor) => vendor.published)
  const note = published
    ? ''
    : '<p>The packages are not on npm yet; what follows works in a clone of the repository, with Node 20 or newer and nothing else.</p>'
  return `${note}
<div class="start">
<div><h3>Read, and call the mocks</h3>
${codeHtml('sh', 'npx -y pnpm@12 start')}
<p>These pages on <code>http://127.0.0.1:4010/docs/</code>, and a mock of every vendor beside them.</p>
</div>
${
  example === undefined
    ? ''
    : `<div><h3>Write a program</h3>
${codeHtml('ts', example)}
<p>Save it as <code>example.ts</code> in the clone and run it:</p>
${codeHtml('sh', 'npx -y pnpm@12 exec node example.ts')}
</div>`
}
</div>`
}
