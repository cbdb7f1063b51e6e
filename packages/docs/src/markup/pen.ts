import type { BasisView } from '../data/basis-view.ts'
import { chipHtml, chipLink, chipWords } from './chip.ts'
import type { Statements } from './statements.ts'

/** How a Markdown text marks what is more than text; pages and programs have their own. */
export interface Pen {
  /** How sure a statement is; empty where nobody says. */
  basis(view: BasisView | undefined): string
  /** A link to what stands at an id of the page. */
  link(text: string, id: string): string
}

const linkOnPage: Pen['link'] = (text, id) => `[${text}](#${encodeURI(id)})`

/** For the page as it is without JavaScript: chips that open and show what a statement rests on. */
export const pagePen = (statements: Statements): Pen => ({
  basis: (view) => (view ? chipHtml(view, statements) : ''),
  link: linkOnPage,
})

/** For Redoc: chips that lead to those of the page, which tell the rest. */
export const redocPen = (statements: Statements): Pen => ({
  basis: (view) => (view ? chipLink(view, statements) : ''),
  link: linkOnPage,
})

/** For programs: words. @param pathOf where to find what stands at an id */
export const textPen = (pathOf: (id: string) => string): Pen => ({
  basis: (view) => (view ? `(${chipWords(view)})` : ''),
  link: (text, id) => `[${text}](${pathOf(id)})`,
})
