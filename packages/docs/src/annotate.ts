/** The parts of a bundled spec that the docs rewrite. */
type Node = Record<string, unknown>
interface Source {
  page?: string
  section?: string
  basis: string
  note?: string
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

const meaning: Record<string, string> = {
  documented: 'documented by the vendor',
  example: "taken from the vendor's example",
  observed: 'observed by others',
  inferred: 'inferred by us',
}

/**
 * A copy of a spec whose descriptions also tell what the extensions say: how sure a statement is and where it comes
 * from, what is still open, and which values are known of an open set.
 */
export function annotate<Spec extends object>(spec: Spec): Spec {
  return visit(structuredClone(spec), '') as Spec
}

/** Keys whose value is data, not part of the description; below these maps a key is a name and means nothing. */
const data = /^(x-.*|value|default|const|enum)$/
const maps = ['properties', 'examples', 'schemas', 'parameters', 'responses', 'paths', 'webhooks']

function visit(value: unknown, parent: string): unknown {
  if (Array.isArray(value)) return value.map((item) => visit(item, ''))
  if (!isNode(value)) return value
  const named = maps.includes(parent)
  const copy: Node = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      !named && data.test(key) ? child : visit(child, named ? '' : key),
    ]),
  )
  if (named) return copy
  const remarks = [known(copy), source(copy), open(copy)].filter((remark) => remark !== '')
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

function source(node: Node): string {
  const declared = node['x-source'] as Source | undefined
  if (!declared) return ''
  const where = declared.page ? ` ([source](${declared.page})${declared.section ? `, ${declared.section}` : ''})` : ''
  return `*${capital(meaning[declared.basis] ?? declared.basis)}*${where}${declared.note ? `: ${declared.note.replace(/\.?$/, '.')}` : '.'}`
}

function open(node: Node): string {
  const questions = node['x-unknown']
  return Array.isArray(questions)
    ? `**Open questions**\n\n${questions.map((question) => `- ${String(question)}`).join('\n')}`
    : ''
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
