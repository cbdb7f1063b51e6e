import { type Answer, basisOf, type SchemaView, type SourceEntry } from '@countersign/openapi'
import type { Endpoint } from './endpoint.ts'
import type { Violation } from './violation.ts'

/** How sure a statement is, the surest first. */
export type Basis = 'documented' | 'example' | 'observed' | 'reported' | 'inferred'

const order: readonly Basis[] = ['documented', 'example', 'observed', 'reported', 'inferred']

/** What an answer rests on. */
export interface Foundation {
  /** Undefined where the document does not say. */
  basis: Basis | undefined
  /** The page, and the section of it. */
  page?: string
  section?: string
  /** What the spec notes about it. */
  note?: string
}

const known = new WeakMap<Answer, Foundation>()

/** The least sure of what an answer consists of: that there is this status, and what its body is like. */
export function foundationOf(answer: Answer): Foundation {
  const foundation = known.get(answer) ?? findFoundation(answer)
  known.set(answer, foundation)
  return foundation
}

function findFoundation(answer: Answer): Foundation {
  const aspects = answer.content.length > 0 ? ['status', 'body'] : ['status']
  const found = aspects.map((aspect) => basisOf(answer, aspect)).filter((basis) => basis !== undefined)
  const basis = found.sort((a, b) => order.indexOf(a) - order.indexOf(b)).at(-1)
  const entry = answer.sources.find((source: SourceEntry) => source.basis === basis)
  return {
    basis,
    ...(entry?.page !== undefined && { page: entry.page }),
    ...(entry?.section !== undefined && { section: entry.section }),
    ...(entry?.note !== undefined && { note: entry.note }),
  }
}

/** How sure the rule is that a request has broken. */
export function basisOfRule(
  { operation }: Endpoint,
  { location, code, message }: Violation,
  mediaSchema?: SchemaView,
): Basis | undefined {
  if (code === '401') return basisOf(operation, 'security')
  // What is missing is named in the message alone.
  const missing = code === 'required' ? /property '(.+)'/.exec(message)?.[1] : undefined
  const [place = '', ...path] = missing === undefined ? location : [...location, missing]
  const aspect = aspectOf(code)
  if (place === 'body') {
    const holder = mediaSchema ?? operation.body?.content[0]?.schema
    const at = path.length > 0 || code !== 'required' ? holder && schemaAt(holder, path) : undefined
    return basisOf(at ?? operation.body ?? operation, aspect)
  }
  const [name = ''] = path
  const parameter = operation.parameters.find(
    (candidate) => candidate.in === place && candidate.name.toLowerCase() === name.toLowerCase(),
  )
  return basisOf(parameter ?? operation, aspect)
}

function schemaAt(root: SchemaView, path: string[]): SchemaView | undefined {
  let found: SchemaView | undefined = root
  for (const key of path) {
    const property: SchemaView | undefined = found?.properties().find(({ name }) => name === key)?.schema
    const next: SchemaView | undefined = property ?? (/^\d+$/.test(key) ? found?.items : undefined)
    if (!next) return found
    found = next
  }
  return found
}

function aspectOf(code: string): string {
  if (['required', 'type', 'format', 'enum'].includes(code)) return code
  return ['malformed', '415', 'csv'].includes(code) ? 'body' : 'constraint'
}
