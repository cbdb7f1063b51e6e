import type { WrittenChapter } from '../chapters/chapter.ts'
import { stateOf } from '../chapters/trust/state.ts'
import { basisView } from '../data/basis-view.ts'
import { operationsOf, type VendorDocs } from '../data/vendor-docs.ts'
import { escapeHtml } from '../markup/html.ts'
import { toHtml } from '../markup/markdown.ts'
import type { Pen } from '../markup/pen.ts'
import { factsHtml, innerHtml } from './fields.ts'
import { operationHtml } from './operation.ts'

/** All that is known of a vendor, without a script: for readers without one, for printers and for search engines. */
export function vendorHtml(docs: VendorDocs, chapters: readonly WrittenChapter[], pen: Pen): string {
  const { model, title, groups, webhooks, types } = docs
  const placed = (place: WrittenChapter['place']) => chapters.filter((chapter) => chapter.place === place)
  const told = types.filter(({ uses }) => uses !== 1)
  return `<h1>${escapeHtml(title)}</h1>
${toHtml(stateOf(docs))}
<div class="lead">${toHtml(model.description ?? '', 3)} ${pen.basis(basisView(model.info))}</div>
${contentsHtml(docs, chapters)}
${placed('start').map(chapterHtml).join('\n')}
${groups
  .map(
    ({ heading, description, operations }) => `<section>
<h2>${escapeHtml(heading)}</h2>
${description ? toHtml(description, 3) : ''}
${operations.map((view) => operationHtml(docs, view, pen)).join('\n')}
</section>`,
  )
  .join('\n')}
${webhooks.length > 0 ? `<section>\n<h2>Incoming calls</h2>\n${webhooks.map((view) => operationHtml(docs, view, pen)).join('\n')}\n</section>` : ''}
${told.length > 0 ? `<section>\n<h2>Types</h2>\n${told.map((type) => typeHtml(docs, type, pen)).join('\n')}\n</section>` : ''}
${placed('end').map(chapterHtml).join('\n')}`
}

const chapterHtml = ({ id, title, markdown }: WrittenChapter) =>
  `<section id="${id}">\n<h2>${escapeHtml(title)}</h2>\n${toHtml(markdown, 1)}\n</section>`

function typeHtml({ model }: VendorDocs, { id, name, view, shape }: VendorDocs['types'][number], pen: Pen): string {
  const { description } = model.schemas.get(view.name ?? '') ?? view
  const place = `types.${id}`
  return `<section class="shape" id="${place}">
<h3>${escapeHtml(name)} <span class="type">${escapeHtml(shape.view.type ?? shape.words)}</span></h3>
${description ? toHtml(description, 4) : ''}
${factsHtml(shape)}
${innerHtml(shape, place, pen)}
</section>`
}

function contentsHtml(docs: VendorDocs, chapters: readonly WrittenChapter[]): string {
  const item = (id: string, text: string, more = '') =>
    `<li><a href="#${encodeURI(id)}">${escapeHtml(text)}</a>${more}</li>`
  const operations = [...operationsOf(docs), ...docs.webhooks]
  return `<nav class="contents" aria-label="On this page">
<ul>${chapters.map(({ id, title }) => item(id, title)).join('')}</ul>
<ul>${operations.map(({ id, summary }) => item(id, summary, ` <code>${escapeHtml(id)}</code>`)).join('')}</ul>
</nav>`
}
