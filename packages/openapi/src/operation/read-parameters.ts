import { adopt, type Member, membersOf, readerOf } from '../basis/members.ts'
import type { Statement } from '../basis/statement.ts'
import { nameOfType } from '../json/value.ts'
import { checkParameter } from './check-parameter.ts'
import { Parameter, places } from './parameter.ts'

/** The parameters of an operation: those of its path, each unless the operation has one of the same name and place. */
export function readParameters(operation: Statement, item: Statement): readonly Parameter[] {
  const merged = readList(item, operation)
  for (const [key, parameter] of readList(operation, operation)) merged.set(key, parameter)
  return [...merged.values()]
}

function readList(holder: Statement, operation: Statement): Map<string, Parameter> {
  const found = new Map<string, Parameter>()
  for (const member of membersOf(holder, 'list', 'parameters', (index) => `parameter ${index}`)) {
    const parameter = readParameter(adopt(member, operation))
    if (!parameter) continue
    // Names of headers are the same in any case.
    const { in: place, name } = parameter
    const key = `${place} ${place === 'header' ? name.toLowerCase() : name}`
    if (found.has(key)) {
      readerOf(operation).report({
        severity: 'error',
        code: 'parameter-twice',
        pointer: parameter.pointer,
        message: `${parameter.place} is declared twice.`,
        remedy: 'Delete one of them: a list is `schema: { type: array }`.',
      })
    } else found.set(key, parameter)
  }
  return found
}

function readParameter({ value, origin }: Member): Parameter | undefined {
  const { located, parent, reader } = origin
  const keyword = (name: string) => located.nodes.find((node) => Object.hasOwn(node, name))?.[name]
  const name = keyword('name')
  const written = keyword('in')
  const place = places.find((known) => known === written)
  if (typeof name === 'string' && place) {
    const parameter = new Parameter({ ...origin, label: `parameter ${name}` }, name, place)
    checkParameter(parameter)
    return parameter
  }
  const swagger = written === 'body' || written === 'formData'
  const what =
    located.nodes.length === 0
      ? `is ${nameOfType(value)}, not an object`
      : typeof name !== 'string'
        ? 'has no `name`'
        : `is \`in\` ${typeof written === 'string' ? written : nameOfType(written)}`
  reader.report({
    severity: 'error',
    code: typeof name === 'string' ? 'parameter-in-unknown-place' : 'parameter-without-name',
    pointer: located.pointers[0] ?? '',
    message: `${origin.label} of ${parent?.place} ${what}, so it cannot be sent.`,
    remedy: swagger
      ? 'This is how Swagger 2.0 writes a body: use `requestBody`.'
      : `Give it a \`name\`, and \`in\`: ${places.join(', ')}.`,
  })
  return undefined
}
