import type { Api, Operation } from './api.ts'
import { InvalidInputError } from './errors.ts'

/** Options of a client some of whose operations have an address that nobody has documented. */
export interface InferredPathOptions<OperationId extends string = string> {
  /**
   * The URLs that the vendor told you, below the base URL, by operationId: `{ updateUsers: '/…' }`. Names in braces stand
   * for path parameters, as in the spec.
   */
  paths?: { readonly [Id in OperationId]?: string | undefined } | undefined
  /**
   * Sends such operations to the URL that we guess, with credentials and data. Without it, and without `paths`, they
   * throw InvalidInputError before anything is sent.
   * @default false
   */
  allowInferredPaths?: boolean | undefined
}

/**
 * The operations as they may be called: on the paths that were given, on the guessed ones only when that is allowed.
 *
 * @throws InvalidInputError for a path that is none, or that belongs to no operation with an inferred one
 */
export function settlePaths(
  { operations }: Api,
  { paths = {}, allowInferredPaths = false }: InferredPathOptions,
): Record<string, Operation> {
  const guessed = Object.keys(operations).filter((id) => operations[id]?.inferred !== undefined)
  for (const id in paths) {
    if (guessed.includes(id)) continue
    const known = guessed.join(', ') || 'no operation: all have a documented path'
    throw new InvalidInputError(`\`paths\` has no place for \`${id}\`, but for ${known}`)
  }
  const settled = { ...operations }
  for (const id of guessed) {
    const { inferred, ...operation } = operations[id] as Operation
    const path = paths[id]
    if (path !== undefined && path !== '') settled[id] = { ...operation, path: checkPath(id, path, operation.path) }
    else if (allowInferredPaths) settled[id] = operation
  }
  return settled
}

/** @throws InvalidInputError for a guessed path that nobody has allowed */
export function refuseInferred(vendor: string, operationId: string, { inferred, path }: Operation): void {
  if (inferred === undefined) return
  throw new InvalidInputError(
    `${vendor} ${operationId}: nobody has documented its address, and \`${path}\` is a guess${inferred && `: ${inferred.replace(/\.$/, '')}`}. Nothing was sent. Give the path that the vendor told you, \`paths: { ${operationId}: '/…' }\`, or \`allowInferredPaths: true\` to send to the guess`,
  )
}

function checkPath(id: string, path: unknown, template: string): string {
  const known: string[] = template.match(/\{.+?\}/g) ?? []
  const isPath =
    typeof path === 'string' &&
    /^\/(?!\/)[^\s\\?#\0-\x1f]*$/.test(path) &&
    !path.split('/').some((segment) => /^(\.|%2e){1,2}$/i.test(segment)) &&
    (path.match(/\{.+?\}/g) ?? []).every((name) => known.includes(name))
  if (isPath) return path
  const parameters = known.length > 0 ? ` but ${known.join(', ')}` : ''
  throw new InvalidInputError(
    `\`paths.${id}\` must be a path below the base URL: with one \`/\` in front, without host, query and dot segments, and without parameters${parameters}`,
  )
}
