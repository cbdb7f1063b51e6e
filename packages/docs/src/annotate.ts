/** The parts of a bundled spec that the docs rewrite. */
type Node = Record<string, unknown>
interface Source {
  from?: string
  page?: string
  of?: string[]
  section?: string
  basis: string
  note?: string
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

const meaning: Record<string, string> = {
  documented: 'documented by the vendor',
  example: "taken from the vendor's example",
  observed: 'observed on the wire',
  reported: 'reported by a third party',
  inferred: 'inferred by us',
}

/**
 * A copy of a spec whose descriptions also tell what the extensions say: how sure a statement is and where it comes
 * from, what is still open, and which values are known of an open set.
 */
export function annotate<Spec extends object>(spec: Spec): Spec {
  const { info } = spec as { info?: { 'x-sources'?: Record<string, { page: string }> } }
  return visit(structuredClone(spec), '', info?.['x-sources'] ?? {}) as Spec
}

/** Keys whose value is data, not part of the description; below these maps a key is a name and means nothing. */
const data = /^(x-.*|value|default|const|enum)$/
const maps = ['properties', 'examples', 'schemas', 'parameters', 'responses', 'paths', 'webhooks']

type Pages = Record<string, { page: string }>

/** Whether the API can be used today, where a spec begins. */
function state(node: Node, pages: Pages): string {
  const value = node['x-state']
  if (!isNode(value)) return ''
  const page = pages[String(value.from)]?.page
  const since = value.since === undefined ? '' : `, since ${value.since}`
  return `**State of the API: ${value.state}**${since}. ${value.note ?? ''}${page ? ` ([source](${page}))` : ''}`.trim()
}

function visit(value: unknown, parent: string, pages: Pages): unknown {
  if (Array.isArray(value)) return value.map((item) => visit(item, '', pages))
  if (!isNode(value)) return value
  const named = maps.includes(parent)
  const copy: Node = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      !named && data.test(key) ? child : visit(child, named ? '' : key, pages),
    ]),
  )
  if (named) return copy
  const remarks = [state(copy, pages), known(copy), source(copy, pages), open(copy)].filter((remark) => remark !== '')
  if (remarks.length > 0)
    copy.description = [String(copy.description ?? '').trim(), ...remarks].filter(Boolean).join('\n\n')
  for (const key of Object.keys(copy).filter((name) => name.startsWith('x-'))) delete copy[key]
  return copy
}

function known(node: Node): string {
  const values = node['x-extensible-enum']
  return Array.isArray(values)
    ? `Known values, others may follow: ${values.map((value) => `\`${String(value)}\``).join(', ')}.`
    : ''
}

function source(node: Node, pages: Pages): string {
  const entries = [node['x-source'] ?? []].flat() as Source[]
  return entries
    .map((entry) => {
      const page = entry.page ?? pages[entry.from ?? '']?.page
      const where = page ? ` ([source](${page})${entry.section ? `, ${entry.section}` : ''})` : ''
      const part = entry.of ? ` (${entry.of.join(', ')})` : ''
      const note = entry.note ? `: ${entry.note.replace(/\.?$/, '.')}` : '.'
      return `*${capital(meaning[entry.basis] ?? entry.basis)}${part}*${where}${note}`
    })
    .join('\n\n')
}

function open(node: Node): string {
  const questions = node['x-unknown']
  return Array.isArray(questions)
    ? `**Open questions**\n\n${questions.map((question) => `- ${String(question)}`).join('\n')}`
    : ''
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
