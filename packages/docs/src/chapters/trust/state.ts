import type { VendorDocs } from '../../data/vendor-docs.ts'
import { escapeMarkdown } from '../../markup/markdown.ts'

/** Whether the API can be used today; what keeps somebody from using it stands out. */
export function stateOf({ model: { state } }: VendorDocs): string {
  if (!state) return 'State of the API: **unknown**. Its description does not tell.'
  const { source, note, since } = state
  const page = source?.page ? ` ([${escapeMarkdown(source.title ?? source.name)}](${source.page}))` : ''
  const name = `**${state.state}**${since ? ` since ${since}` : ''}`
  const meaning = meanings[state.state] ? `, ${meanings[state.state]}` : ''
  return `${state.state === 'live' ? '' : '> '}State of the API: ${name}${meaning}. ${note?.trim() ?? ''}${page}`
}

const meanings: Record<string, string> = {
  successor: 'there is a newer one',
  unverified: 'nobody knows whether it still answers',
  ended: 'it answers no more',
}
