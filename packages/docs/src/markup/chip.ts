import type { SourceEntry } from '@countersign/openapi'
import { type BasisView, meaning } from '../data/basis-view.ts'
import { attributes, escapeHtml } from './html.ts'
import { toInlineHtml } from './markdown.ts'
import type { Statements } from './statements.ts'

/** `documented; inferred: required, format` */
export const chipWords = ({ basis, parts }: BasisView): string =>
  [basis ?? '', ...parts.map((part) => `${part.basis}: ${part.aspects.join(', ')}`)].filter(Boolean).join('; ')

/** A chip that opens. */
export function chipHtml(view: BasisView, statements: Statements): string {
  const url = statements.issueUrl(view.pointer, chipWords(view))
  const differs = url ? `<p class="differs"><a href="${escapeHtml(url)}">The vendor’s API differs?</a></p>` : ''
  const opened = `${view.entries.map((entry) => `<p>${entryHtml(entry)}</p>`).join('')}${differs}`
  const data = attributes({
    class: `basis ${mainOf(view)}`,
    'data-statement': String(statements.numberOf(view)),
    'data-basis': view.basis ?? '',
    'data-parts': view.parts.map((part) => `${part.basis}:${part.aspects.join()}`).join(' '),
    'data-pointer': view.pointer,
  })
  return `<details${data}><summary>${marks(view)}</summary><div class="sources">${opened}</div></details>`
}

/** A chip that leads to the one that opens. */
export function chipLink(view: BasisView, statements: Statements): string {
  const data = attributes({ class: `basis ${mainOf(view)}`, href: `#basis/${statements.numberOf(view)}` })
  return `<a${data}>${marks(view)}</a>`
}

const mainOf = ({ basis, parts }: BasisView) => basis ?? (parts.length > 0 ? 'mixed' : '')

const marks = ({ basis, parts }: BasisView) =>
  [
    ...(basis === undefined ? [] : [`<span class="whole">${basis}</span>`]),
    ...parts.map((part) => `<span class="part ${part.basis}">${part.basis}: ${part.aspects.join(', ')}</span>`),
  ].join(' ')

function entryHtml({ basis, of, title, page, from, section, note, inheritedFrom }: SourceEntry): string {
  const name = escapeHtml(title ?? from)
  const link = page && /^https?:/.test(page) ? `<a href="${escapeHtml(page)}">${name}</a>` : name
  const about = of ? ` (${of.join(', ')})` : ''
  const where = [link, section && escapeHtml(section)].filter(Boolean).join(', ')
  const end = note ? ` ${toInlineHtml(note)}` : ''
  const inherited = inheritedFrom ? ` <span class="inherited">Said of the ${escapeHtml(inheritedFrom)}.</span>` : ''
  return `${meaning[basis]}${about}${where ? `: ${where}` : ''}.${end}${inherited}`
}
