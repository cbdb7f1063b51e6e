import { tidy } from '../markup/markdown.ts'

/** Paragraphs as Redoc takes them: what would be a tag of its template language means itself. */
export const prose = (...texts: readonly (string | undefined)[]): string =>
  texts
    .filter((text) => text !== undefined && text.trim() !== '')
    .map((text) => tidy(text as string).replaceAll('{%', '{ %'))
    .join('\n\n')

/** A mark in front of the first paragraph, in the same line where that is plain text. */
export const marked = (mark: string, text: string | undefined): string => {
  const first = text?.trim() ?? ''
  return mark !== '' && /^[\p{L}\p{N}`*("']/u.test(first) && !/^\*\s|^\d+[.)]\s/.test(first)
    ? prose(`${mark} ${first}`)
    : prose(mark, first)
}
