import type { SourceEntry, Statement } from '@countersign/openapi'

/** What a reader sees beside the note: whether a value has to be there or may be null, and whether a list has pages. */
interface Shown {
  required?: boolean
  nullable?: boolean
  pages?: boolean
}

/** The aspects that a hover shows, in words and in this order. Of the others (a pattern, the mock) nothing is seen there. */
const words: Record<string, (shown: Shown) => string | undefined> = {
  path: () => 'the path',
  method: () => 'the HTTP method',
  security: () => 'the credential',
  body: () => 'the body',
  name: () => 'the name',
  type: () => 'the type',
  format: () => 'the format',
  required: ({ required }) => (required ? 'that it is required' : 'that it may be left out'),
  default: () => 'the default',
  null: ({ nullable }) => (nullable ? 'that it may be null' : 'that it is never null'),
  enum: () => 'the values',
  pagination: ({ pages }) => (pages ? 'how the list goes on' : undefined),
  example: () => 'the example',
  description: () => 'what the text says',
}

const kinds: Record<string, string> = { inferred: 'Inferred', reported: 'Reported by a third party' }

/**
 * Which part of a statement the vendor's page does not have, in one line, as a reader is told on hover. What it inherits
 * is told where it stands.
 */
export function basisNote(statement: Statement, shown: Shown = {}): string | undefined {
  const own = statement.sources.filter(({ basis, inheritedFrom }) => kinds[basis] && inheritedFrom === undefined)
  const notes = new Map<string, Set<string>>()
  for (const source of own) {
    const { of } = source
    const parts = Object.entries(words).flatMap(([aspect, say]) => (of?.includes(aspect) ? (say(shown) ?? []) : []))
    if (of && parts.length === 0) continue
    const end = `${kinds[source.basis]}\n${pageOf(source)}`
    notes.set(end, new Set([...(notes.get(end) ?? []), ...parts]))
  }
  const texts = [...notes].map(([end, parts], index) => {
    const [kind = '', page = ''] = end.split('\n')
    const start = index === 0 ? kind : kind.toLowerCase()
    return `${start}${parts.size > 0 ? `: ${list([...parts])}` : ''}${page && ` (${page})`}`
  })
  return texts.length > 0 ? `${texts.join('; ')}.` : undefined
}

const pageOf = ({ page, retrieved }: SourceEntry) =>
  page ? `[page](${page})${retrieved ? ` read ${retrieved}` : ''}` : ''

const list = (items: string[]) => [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(' and ')
