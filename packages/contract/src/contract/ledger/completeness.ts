import type { Operation, Statement } from '@countersign/openapi'
import type { Proof } from '../proof.ts'

/** Kinds of statements that must have a cell of their own. What a schema says is shown through these. */
const kinds: Record<Operation['kind'], readonly string[]> = {
  operation: ['parameter', 'answer', 'header', 'example'],
  // What a webhook is answered is up to whoever receives it.
  webhook: ['parameter', 'example'],
}

/** The parts of an operation's spec that no proof is about, in words. */
export function unproven(operation: Operation, proofs: readonly Proof[]): string[] {
  const shown = new Set(proofs.flatMap(({ about }) => (about ? [about] : [])))
  return below(operation).flatMap((statement) =>
    kinds[operation.kind].includes(statement.kind) && !isIgnored(statement) && !shown.has(statement)
      ? [statement.place]
      : [],
  )
}

/** The statements of an operation down to its bodies; what they are made of is another matter. */
function below(statement: Statement): Statement[] {
  return statement.members.flatMap((member) => {
    if (member.kind === 'schema' || member.kind === 'property') return []
    if (member.kind === 'parameter' || member.kind === 'header') return [member]
    return [member, ...below(member)]
  })
}

const isIgnored = (statement: Statement) => 'ignored' in statement && statement.ignored === true
