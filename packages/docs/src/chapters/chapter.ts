import type { VendorDocs } from '../data/vendor-docs.ts'
import type { Pen } from '../markup/pen.ts'

/** A part of a vendor's page that is told from data. */
export interface Chapter {
  /** Its place on the page, `chapter/errors`. */
  readonly id: string
  readonly title: string
  /** Whether a reader needs it before the operations or after them. */
  readonly place: 'start' | 'end'
  /** Empty where there is nothing to tell. */
  write(docs: VendorDocs, pen: Pen): string
}

/** A chapter as it stands on a page. */
export interface WrittenChapter extends Omit<Chapter, 'write'> {
  readonly markdown: string
}

/** Paragraphs of Markdown, without those that are empty. */
export const paragraphs = (...texts: readonly (string | undefined | false)[]): string =>
  texts.filter((text) => text !== undefined && text !== false && text.trim() !== '').join('\n\n')

/** `a, b and c` */
export const listed = (words: readonly string[], last = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`

/** `1 operation`, `2 operations` */
export const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`
