/** A piece of code that somebody is shown. */
export interface Snippet {
  /** `README.md:12` */
  at: string
  language: string
  code: string
  /** Lines that stand before it in a comment, for what a reader has at hand: `<!-- setup: const userId = 'u1' -->`. */
  setup: string
}

/** The code blocks of a Markdown text. */
export function markdownSnippets(file: string, text: string): Snippet[] {
  const blocks = /(?:<!--\s*setup:([\s\S]*?)-->\s*)?^```(\w+)\n([\s\S]*?)^```$/gm
  return [...text.matchAll(blocks)].map((match) => {
    const [whole, setup = '', language = '', code = ''] = match
    const start = (match.index ?? 0) + whole.indexOf('```')
    return { at: `${file}:${lineOf(text, start) + 1}`, language, code, setup: setup.trim() }
  })
}

/** The `@example` blocks of a TypeScript file. */
export function exampleSnippets(file: string, text: string): Snippet[] {
  const comments = [...text.matchAll(/\/\*\*([\s\S]*?)\*\//g)]
  return comments.flatMap((comment) => {
    const lines = (comment[1] ?? '').split('\n').map((line) => line.replace(/^\s*\* ?/, ''))
    const first = lineOf(text, comment.index ?? 0)
    return lines.flatMap((line, index) => {
      if (!/^@example\s*$/.test(line.trim())) return []
      const rest = lines.slice(index + 1)
      const end = rest.findIndex((later) => /^@\w/.test(later))
      const code = (end === -1 ? rest : rest.slice(0, end)).join('\n').trim().replaceAll('*\\/', '*/')
      return [{ at: `${file}:${first + index + 1}`, language: 'ts', code, setup: '' }]
    })
  })
}

const lineOf = (text: string, index: number) => text.slice(0, index).split('\n').length
