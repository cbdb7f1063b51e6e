import type { Operation } from '../operation/operation.ts'
import type { Parameter } from '../operation/parameter.ts'
import type { Problem } from '../problems/problem.ts'
import { pascal } from './identifier.ts'

/**
 * What the parameters of an operation are called in its input: as they travel. One whose name is taken, by `body` or by a
 * parameter in another place, has its place in front: `queryLimit`.
 */
export function nameFields(
  { id, parameters }: Operation,
  reserved: readonly string[],
  problems: Problem[],
): [Parameter, string][] {
  const used = new Set(reserved)
  return parameters
    .filter(({ ignored }) => !ignored)
    .map((parameter) => {
      const { name: wanted, in: place, pointer } = parameter
      const name = used.has(wanted) ? `${place}${pascal(wanted)}` : wanted
      if (name !== wanted) {
        const twice = used.has(name)
        problems.push({
          severity: twice ? 'error' : 'warning',
          code: twice ? 'name-twice' : 'name-reserved',
          operation: id,
          pointer,
          message: `The ${parameter.place} is called ${name} in the input: ${wanted} is taken.`,
          remedy: twice ? 'No name is free for it: one of the parameters has to go.' : 'Nothing has to be done.',
        })
      }
      used.add(name)
      return [parameter, name]
    })
}
