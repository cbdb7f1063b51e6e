import { basisOf, type Operation } from '@countersign/openapi'
import { type Code, callOf } from '../print.ts'

/** Whether nobody has documented where an operation is. */
export const isPathInferred = (operation: Operation): boolean => basisOf(operation, 'path') === 'inferred'

/** What guards such an operation, with the reason that the spec gives. */
export function inferredPath(operation: Operation): Code | undefined {
  if (!isPathInferred(operation)) return undefined
  const about = operation.sources.find(({ of }) => of?.includes('path')) ?? operation.sources.find(({ of }) => !of)
  return callOf('guessed', (about?.note ?? '').trim().replaceAll(/\s+/g, ' '))
}
