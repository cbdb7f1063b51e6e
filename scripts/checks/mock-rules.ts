import { type Operation, type SpecModel, statements } from '@countersign/openapi'

/**
 * Finds answers of the mock (`x-mock`) that an operation names for requests that it cannot get: no rule of it can be
 * broken in that way.
 *
 * @returns one line each
 */
export function checkMockRules(vendor: string, { operations }: SpecModel): string[] {
  return operations.flatMap((operation) => {
    const { invalid = [] } = Object(operation.extensions['x-mock']) as { invalid?: unknown }
    const named = [invalid].flat().flatMap((rule) => (rule as { violation?: string }).violation ?? [])
    return named
      .filter((violation) => !canBreak(operation, violation))
      .map(
        (violation) =>
          `specs/${vendor}: ${operation.place}: its \`x-mock\` names an answer for \`${violation}\`, which no request can break: delete it`,
      )
  })
}

function canBreak({ body, parameters }: Operation, violation: string): boolean {
  if (violation === '415') return body !== undefined
  // A path parameter cannot be missing: without it, the URL is another one.
  const sent = [
    ...(body ? [body] : []),
    ...parameters.filter((parameter) => violation !== 'required' || parameter.in !== 'path'),
  ]
  return sent
    .flatMap((statement) => [...statements(statement)])
    .some((statement) => [statement.keyword(violation)].flat().some((value) => value !== undefined && value !== false))
}
