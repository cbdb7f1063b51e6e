import type { GuessedPath, Operation } from '../api.ts'
import { InvalidInputError } from '../errors.ts'
import { refuseUnknown } from './known-names.ts'

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
 * Marks an operation whose path is only our guess: it is refused until the caller gives the path or allows the guess.
 *
 * @param why what the source says, or does not
 */
export const guessed =
  (why: string): GuessedPath =>
  (vendor, id, operation, { paths = {}, allowInferredPaths }, others) => {
    refuseUnknown('`paths` has no place for', paths, others)
    const path = paths?.[id]
    if (path !== undefined && path !== '') return { ...operation, path: checkPath(id, path, operation.path) }
    return allowInferredPaths === true ? operation : { ...operation, refuse: () => refuse(vendor, id, operation, why) }
  }

function refuse(vendor: string, id: string, { path }: Operation, why: string): never {
  throw new InvalidInputError(
    `${vendor} ${id}: nobody has documented its address, and \`${path}\` is a guess${why && `: ${why.replace(/\.$/, '')}`}. Nothing was sent. Give the path that the vendor told you, \`paths: { ${id}: '/…' }\`, or \`allowInferredPaths: true\` to send to the guess`,
  )
}

/** @throws InvalidInputError for what is no path below the base URL */
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
