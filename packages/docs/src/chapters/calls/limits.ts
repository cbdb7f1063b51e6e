import { type Header, type Parameter, type SchemaView, statements } from '@countersign/openapi'
import { basisView } from '../../data/basis-view.ts'
import { failureRules } from '../../data/failures/failure.ts'
import type { OperationView } from '../../data/operation-view.ts'
import { limitsOf } from '../../data/types/words.ts'
import { operationsOf, type VendorDocs } from '../../data/vendor-docs.ts'
import { code, firstParagraph, table } from '../../markup/markdown.ts'
import type { Pen } from '../../markup/pen.ts'
import { type Chapter, counted, listed, paragraphs } from '../chapter.ts'

export const limits: Chapter = {
  id: 'chapter/limits',
  title: 'Limits',
  place: 'end',
  write: (docs, pen) => {
    const sizes = sizesOf(docs, pen)
    return paragraphs(
      '### Calls',
      calls(docs, pen),
      '### Sizes',
      sizes || 'No size is limited, as far as anybody says.',
    )
  },
}

/** How often one may call. */
function calls(docs: VendorDocs, pen: Pen): string {
  const { rateLimit } = failureRules(docs.model)
  const codes = Object.entries(rateLimit).map(([name, hint]) =>
    typeof hint === 'number'
      ? `${code(name)} (over after ${hint} seconds)`
      : `${code(name)} (over at the time in the header ${code(hint)})`,
  )
  const operations = operationsOf(docs)
  const answers = operations.some(({ answers }) => answers.some(({ answer }) => answer.status === '429'))
  const headers = table(['Header', 'Says', 'How sure'], headersOf(operations, pen))
  return paragraphs(
    codes.length > 0
      ? `Too many calls are answered with the code ${listed(codes, 'or')}.`
      : answers
        ? 'Too many calls are answered with the status 429.'
        : 'Nobody says how often one may call.',
    `The client throws a ${code('RateLimitError')} at status 429${codes.length > 0 ? ' and for these codes' : ''} after it has waited and tried again; it waits as long as the vendor says, at most a minute, and ${code('error.retryAfter')} has the seconds of a longer wait.`,
    headers,
    ...docs.model.info.questions
      .filter((question) => /limit|often|calls|burst/i.test(question))
      .map((text) => `- Open: ${text}`),
  )
}

/** The headers of answers that speak of limits, each once. */
function headersOf(operations: readonly OperationView[], pen: Pen): string[][] {
  const found = new Map<string, string[]>()
  for (const { field, basis } of operations.flatMap(({ answers }) => answers.flatMap(({ headers }) => headers)))
    if (/rate-?limit|retry-after|quota/i.test(field.name) && !found.has(field.name.toLowerCase()))
      found.set(field.name.toLowerCase(), [code(field.name), firstParagraph(field.description), pen.basis(basis)])
  return [...found.values()]
}

/** What requests may hold at most. */
function sizesOf(docs: VendorDocs, pen: Pen): string {
  const rows = new Map<string, string[]>()
  for (const view of operationsOf(docs)) {
    for (const statement of statements(view.operation)) {
      const found = limitOf(statement as Parameter | SchemaView | Header)
      if (!found || inAnswer(statement as SchemaView)) continue
      const known = rows.get(statement.pointer)
      const link = pen.link(code(view.id), view.id)
      if (known) known[0] = known[0]?.includes(link) ? known[0] : `${known[0]}, ${link}`
      else
        rows.set(statement.pointer, [link, code(found.name), found.limits.join(', '), pen.basis(basisView(statement))])
    }
  }
  return table(['Operation', 'What', 'Holds', 'How sure'], [...rows.values()].map(shorten))
}

function limitOf(statement: Parameter | SchemaView | Header): { name: string; limits: string[] } | undefined {
  if (statement.kind === 'parameter') return some(statement.name, limitsOf(statement.schema))
  return statement.kind === 'property' ? some(statement.property ?? '', limitsOf(statement)) : undefined
}

const some = (name: string, found: string[]) => (found.length > 0 ? { name, limits: found } : undefined)

function inAnswer(statement: SchemaView): boolean {
  for (let at = statement.parent; at; at = at.parent) if (at.kind === 'answer') return true
  return false
}

/** A list of operations that is longer than anybody reads. */
function shorten(row: string[]): string[] {
  const [names = '', ...rest] = row
  const links = names.split(', ')
  return links.length <= 3
    ? row
    : [`${links.slice(0, 2).join(', ')} and ${counted(links.length - 2, 'other')}`, ...rest]
}
