/** What is wrong with a document, and what to do about it. */
export interface Problem {
  /** `error`: cannot be read, or could mean two things. `warning`: odd, but it is known what is meant. */
  severity: 'error' | 'warning'
  /** Kind of the fault, e.g. `parameter-without-schema`. */
  code: string
  /** The operation it belongs to; none where it concerns the whole document or a component. */
  operation?: string
  /** Where it stands, as a `$ref` would say it: `#/paths/~1users/get`. */
  pointer: string
  /** One sentence. */
  message: string
  /** What to do, one sentence. */
  remedy: string
}

/** A problem before its place is known. */
export type Fault = Omit<Problem, 'operation' | 'pointer'>

/** A problem as one line of text: severity, operation, place, what it is, what to do. */
export const describeProblem = ({ severity, operation, pointer, message, remedy }: Problem): string =>
  `${severity}: ${operation === undefined ? '' : `${operation}, `}${pointer}: ${message} ${remedy}`

/**
 * How a consumer refuses what the model carries and it does not: with the operation, the place and what to do instead.
 *
 * @param what what the place asks for, e.g. `needs a client certificate (mutualTLS)`
 * @example
 * unsupported(operation, scheme, 'needs a client certificate (mutualTLS)', 'Call it with a fetch that has one.')
 */
export function unsupported(
  operation: { id: string } | undefined,
  place: { place: string; pointer: string },
  what: string,
  remedy: string,
): Problem {
  return {
    severity: 'error',
    code: 'unsupported',
    ...(operation && { operation: operation.id }),
    pointer: place.pointer,
    message: `${place.place} ${what}, which is not supported here.`,
    remedy,
  }
}
