import { Marked } from 'marked'
import sanitize from 'sanitize-html'
import { escapeHtml } from './html.ts'

const marked = new Marked({ gfm: true, async: false })

/** What a description may contain; nothing that runs, and nothing that is fetched from elsewhere. */
const policy: sanitize.IOptions = {
  allowedTags: sanitize.defaults.allowedTags
    .concat(['details', 'summary', 'del', 'ins'])
    .filter((tag) => tag !== 'img'),
  allowedAttributes: {
    a: ['href', 'class', 'title'],
    code: ['class'],
    details: ['class', 'data-basis', 'data-parts', 'data-pointer', 'data-statement'],
    div: ['class'],
    span: ['class', 'title'],
    p: ['class'],
    th: ['align'],
    td: ['align'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  disallowedTagsMode: 'discard',
}

/** Markdown as HTML that is safe to show, wherever it comes from. Headings start at a level. */
export function toHtml(markdown: string, level = 2): string {
  const html = sanitize(marked.parse(tidy(markdown)) as string, policy)
  return html
    .replaceAll(
      /<(\/?)h([1-6])>/g,
      (_, slash: string, depth: string) => `<${slash}h${Math.min(6, Number(depth) - 1 + level)}>`,
    )
    .replaceAll('<table>', '<div class="wide"><table>')
    .replaceAll('</table>', '</table></div>')
    .trim()
}

/** The same inside a line. */
export const toInlineHtml = (markdown: string): string => sanitize(marked.parseInline(tidy(markdown)) as string, policy)

/** Pictures are links to them: a page asks no other host for anything. */
export const tidy = (markdown: string): string =>
  markdown
    .replaceAll(/!\[([^\]]*)\]\(([^)\s]+)[^)]*\)/g, (_, alt: string, url: string) => `[${alt || 'picture'}](${url})`)
    .replaceAll(/<img\b[^>]*>/gi, '')
    .trim()

/** The words of a Markdown text without any marks, on one line. */
export const plainText = (markdown: string): string =>
  sanitize(marked.parse(tidy(markdown)) as string, { allowedTags: [], allowedAttributes: {} })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** The first paragraph of a Markdown text on one line, as Markdown. */
export const firstParagraph = (markdown: string | undefined): string =>
  (markdown ?? '')
    .trim()
    .split(/\n\s*\n/)[0]
    ?.replaceAll('\n', ' ') ?? ''

/** A text that means itself, in a line of Markdown. */
export const escapeMarkdown = (text: string): string => text.replaceAll(/[\\`*_[\]<>|#~{}]/g, '\\$&')

/** A name or value in the type of code. */
export const code = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``
}

export const codeBlock = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``

/** A table; empty where there is no row. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const cell = (text: string) => text.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/(?<!\\)\|/g, '\\|')

/** A block of code as HTML. */
export const codeHtml = (language: string, text: string): string =>
  `<pre tabindex="0"><code class="language-${language}">${escapeHtml(text.trimEnd())}</code></pre>`
