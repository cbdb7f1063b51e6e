import { basisOf } from '@countersign/openapi'
import type { OperationView } from '../data/operation-view.ts'
import { operationsOf, type VendorDocs } from '../data/vendor-docs.ts'

/** The operation to begin with: one that reads, whose address somebody has documented, and that asks for little. */
export function firstOperation(docs: VendorDocs): OperationView | undefined {
  const effort = ({ operation, guessedPath }: OperationView) =>
    (guessedPath === undefined ? 0 : 100) +
    (basisOf(operation) === 'inferred' ? 10 : 0) +
    (operation.method === 'get' ? 0 : 5) +
    operation.parameters.filter(({ required }) => required).length
  return operationsOf(docs).toSorted((one, other) => effort(one) - effort(other))[0]
}
