import { nodeOf } from '../basis/members.ts'
import { Statement } from '../basis/statement.ts'
import type { Operation } from '../model/operation.ts'
import type { SpecModel } from '../model/spec-model.ts'

/**
 * Every statement of a model, or of one operation, in the order of the document. A statement that is used in several
 * places, such as a field of a shared schema, comes once for each basis it has there: once, if it says itself where it
 * comes from.
 */
export function* statements(of: SpecModel | Operation): Generator<Statement> {
  const seen = new WeakMap<object, Set<object>>()
  const roots = of instanceof Statement ? [of] : rootsOf(of)
  // No recursion: a document may nest deeper than the stack is.
  const waiting = [...roots].reverse()
  for (let statement = waiting.pop(); statement; statement = waiting.pop()) {
    const node = nodeOf(statement)
    if (node) {
      const trails = seen.get(node) ?? new Set()
      if (trails.has(statement.trail)) continue
      seen.set(node, trails.add(statement.trail))
    }
    yield statement
    const inner = statement.members
    for (let index = inner.length - 1; index >= 0; index--) waiting.push(inner[index] as Statement)
  }
}

const rootsOf = (model: SpecModel): Statement[] => [
  model.info,
  ...model.servers.filter((server) => nodeOf(server)),
  ...model.securitySchemes.values(),
  ...model.tags,
  ...model.operations,
  ...model.webhooks,
  ...model.schemas.values(),
]
