import type { SpecModel } from '../api/spec-model.ts'
import { nodeOf } from '../basis/members.ts'
import { Statement } from '../basis/statement.ts'
import { Content } from '../content/content.ts'
import { encodingsOf } from '../content/encoding.ts'

/**
 * Every statement of a model, or of a part of it such as an operation, in the order of the document. A statement that is used in several
 * places, such as a field of a shared schema, comes once for each basis it has there: once, if it says itself where it
 * comes from.
 */
export function* statements(of: SpecModel | Statement): Generator<Statement> {
  const visitor = new Visitor()
  if (of instanceof Statement) return yield* visitor.below(of)
  for (const root of rootsOf(of)) yield* visitor.below(root)
  // A schema by itself has no place but here; one that is used has those of its uses.
  for (const schema of of.schemas.values()) if (!visitor.used.has(schema.pointer)) yield* visitor.below(schema)
}

const rootsOf = (model: SpecModel): Statement[] => [
  model.info,
  ...model.servers.filter((server) => nodeOf(server)),
  ...model.securitySchemes.values(),
  ...model.tags,
  ...model.operations,
  ...model.webhooks,
]

const membersOf = (statement: Statement): readonly Statement[] =>
  statement instanceof Content ? [...statement.members, ...encodingsOf(statement).values()] : statement.members

/** A statement has as many bases as places it is used in; more than these would tell nobody more. */
const mostBases = 100

class Visitor {
  /** Pointers of what references led to. */
  readonly used = new Set<string>()
  readonly #seen = new WeakMap<object, Set<object>>()

  #isNew(statement: Statement): boolean {
    const node = nodeOf(statement)
    if (!node) return true
    const trails = this.#seen.get(node) ?? new Set()
    if (trails.has(statement.trail) || trails.size >= mostBases) return false
    this.#seen.set(node, trails.add(statement.trail))
    return true
  }

  *below(root: Statement): Generator<Statement> {
    const waiting = [root]
    // No recursion: a document may nest deeper than the stack is.
    for (let statement = waiting.pop(); statement; statement = waiting.pop()) {
      if (!this.#isNew(statement)) continue
      yield statement
      if (statement.definition !== statement.pointer) this.used.add(statement.definition)
      const inner = membersOf(statement)
      for (let index = inner.length - 1; index >= 0; index--) waiting.push(inner[index] as Statement)
    }
  }
}
