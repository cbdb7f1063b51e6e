import { type Basis, bases, basisOf, type SpecModel, type Statement, statements } from '@countersign/openapi'

const kinds = ['operation', 'webhook', 'parameter', 'property', 'answer']

/** Whether a statement is one of those that a reader relies on: operations, parameters, fields and answers. */
export const counted = ({ kind }: Statement): boolean => kinds.includes(kind)

/** How many statements of a spec are how sure; one that is used in several places counts for each basis it has. */
export function countBases(model: SpecModel): Record<Basis, number> {
  const counts = Object.fromEntries(bases.map((basis) => [basis, 0])) as Record<Basis, number>
  for (const statement of statements(model)) {
    const basis = basisOf(statement)
    if (basis !== undefined && counted(statement)) counts[basis]++
  }
  return counts
}
