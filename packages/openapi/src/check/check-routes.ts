import type { Operation } from '../operation/operation.ts'
import type { Fault } from '../problems/problem.ts'
import type { Report } from '../problems/reporter.ts'
import { parseTemplate, routeKey } from '../template/parse-template.ts'

/** Reports URLs that cannot be filled, cannot be told apart, or are cut off on their way. */
export function checkRoutes(operations: readonly Operation[], report: Report): void {
  const routes = new Map<string, Operation>()
  for (const operation of operations) {
    checkPath(operation, report)
    const key = routeKey(operation.method, operation.path)
    const first = routes.get(key)
    if (!first) routes.set(key, operation)
    else
      report({
        severity: 'error',
        code: 'route-twice',
        operation: operation.id,
        pointer: operation.pointer,
        message: `${operation.path} and ${first.path} are one route: their variables alone are called differently.`,
        remedy: `Make one operation of ${first.id} and ${operation.id}, or tell them apart in the path.`,
      })
  }
}

function checkPath(operation: Operation, report: Report): void {
  const tell = (problem: Fault) => report({ ...problem, operation: operation.id, pointer: operation.pointer })
  const { path } = operation
  const { variables, fault } = parseTemplate(path)
  if (!path.startsWith('/'))
    tell({
      severity: 'error',
      code: 'path-without-slash',
      message: `The path ${path} does not start with a slash.`,
      remedy: 'Write one: a path is what follows the URL of the server.',
    })
  if (fault !== undefined)
    tell({
      severity: 'error',
      code: 'path-template-broken',
      message: `The path ${path} cannot be filled: ${fault}.`,
      remedy: 'Write a variable as `{name}`.',
    })
  if (/[#?]/.test(path))
    tell({
      severity: 'warning',
      code: 'path-with-query-or-fragment',
      message: `The path ${path} has a \`#\` or \`?\`, which ends a path on the wire.`,
      remedy: 'Make parameters `in: query` of what follows a `?`; leave out what follows a `#`.',
    })
  const declared = operation.parameters.filter((parameter) => parameter.in === 'path')
  for (const variable of new Set(variables)) {
    if (declared.some(({ name }) => name === variable) || variable === '') continue
    tell({
      severity: 'error',
      code: 'path-variable-undeclared',
      message: `\`{${variable}}\` of ${path} is not declared.`,
      remedy: `Add the parameter: { name: ${variable}, in: path, required: true, schema: { type: string } }.`,
    })
  }
  for (const parameter of declared) {
    if (variables.includes(parameter.name)) continue
    report({
      severity: 'error',
      code: 'path-parameter-without-variable',
      operation: operation.id,
      pointer: parameter.pointer,
      message: `${parameter.place} has no place in ${path}.`,
      remedy: `Put \`{${parameter.name}}\` into the path, or delete the parameter.`,
    })
  }
}
