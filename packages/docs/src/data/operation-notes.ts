import { mayRepeat } from './failures/failure.ts'
import type { OperationView } from './operation-view.ts'
import { paginationOf } from './pagination.ts'

/** What a caller has to know beside the description: repeating, paging, a guessed address. */
export function operationNotes(view: OperationView): string {
  const { operation, guessedPath } = view
  if (operation.kind === 'webhook') return ''
  const paged = paginationOf(view) === undefined ? '' : ' It is a list with pages: `paginate()` reads all of them.'
  const guess =
    guessedPath === undefined
      ? ''
      : ' **Its address is a guess**: the client refuses to send anything there until `paths` gives the right one or `allowInferredPaths` allows the guess.'
  const repeat = mayRepeat(operation)
    ? 'A call that got lost may be repeated, and the client does so.'
    : 'Do not repeat a call that may have arrived; the client does not.'
  return `${repeat}${paged}${guess}`
}
