import { identifier } from '../names/identifier.ts'
import type { Report } from '../problems/reporter.ts'

/** An operation before it has a name. */
export interface Unnamed {
  readonly written: unknown
  readonly method: string
  readonly path: string
  readonly pointer: string
}

/**
 * The id of each operation: its operationId, or one made of method and path. Two of the same name are a problem of the
 * later one.
 */
export function nameOperations(operations: readonly Unnamed[], report: Report): string[] {
  const taken = new Map<string, Unnamed>()
  for (const operation of operations) {
    const { written: id, method, path, pointer } = operation
    if (typeof id !== 'string' || id === '') continue
    const first = taken.get(id)
    if (first) {
      report({
        severity: 'error',
        code: 'operation-id-twice',
        operation: id,
        pointer,
        message: `${method.toUpperCase()} ${path} has the operationId of ${first.method.toUpperCase()} ${first.path}.`,
        remedy: 'Give it one of its own.',
      })
    } else taken.set(id, operation)
  }
  return operations.map((operation) => {
    const { written, method, path, pointer } = operation
    if (typeof written === 'string' && written !== '') return written
    const id = free(deriveId(method, path), taken)
    taken.set(id, operation)
    report({
      severity: 'warning',
      code: 'operation-id-missing',
      operation: id,
      pointer,
      message: `${method.toUpperCase()} ${path} has no operationId; it is called ${id} here.`,
      remedy: 'Give it one: it is the name of the method that people call.',
    })
    return id
  })
}

/** `get /users/{id}` is `getUsersById`. */
const deriveId = (method: string, path: string) => identifier(`${method} ${path.replaceAll('{', ' by {')}`)

function free(name: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(name)) return name
  let number = 2
  while (taken.has(`${name}${number}`)) number += 1
  return `${name}${number}`
}
