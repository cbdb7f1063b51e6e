/** A piece of a path template: text that stands as it is, or a variable. */
export type Piece = { readonly literal: string } | { readonly variable: string }

/** The URL template of an operation, taken apart. */
export interface Template {
  /** All of it in order, `/` included: joined they are the template again. */
  readonly pieces: readonly Piece[]
  /** The same by segment, without the slashes: `/files/{id}.json` has `[files]` and `[{id}, .json]`. */
  readonly segments: readonly (readonly Piece[])[]
  /** The names of its variables, each as often as it occurs. */
  readonly variables: readonly string[]
  /** What is wrong with its braces, in words. */
  readonly fault?: string
}

/** Takes a path template apart. A variable may be a part of a segment: `{id}.json`, `{base}...{head}`, `{id}:run`. */
export function parseTemplate(path: string): Template {
  const pieces = parsePieces(path)
  const variables = pieces.flatMap((piece) => ('variable' in piece ? [piece.variable] : []))
  const stray = pieces.find((piece) => 'literal' in piece && /[{}]/.test(piece.literal))
  const fault = stray ? 'a brace has no partner' : variables.includes('') ? 'a variable has no name' : undefined
  return {
    pieces,
    get segments() {
      return splitSegments(pieces)
    },
    variables,
    ...(fault !== undefined && { fault }),
  }
}

const parsePieces = (text: string): Piece[] =>
  text.split(/(\{[^{}]*\})/).flatMap((part): Piece[] => {
    if (part === '') return []
    return /^\{[^{}]*\}$/.test(part) ? [{ variable: part.slice(1, -1) }] : [{ literal: part }]
  })

/** Splits at the slashes outside of variables; the slash that a path starts with begins no segment. */
function splitSegments(pieces: readonly Piece[]): Piece[][] {
  const segments: Piece[][] = [[]]
  for (const piece of pieces) {
    const parts = 'literal' in piece ? piece.literal.split('/').map((literal) => ({ literal })) : [piece]
    for (const [index, part] of parts.entries()) {
      if (index > 0) segments.push([])
      if (!('literal' in part) || part.literal !== '') segments.at(-1)?.push(part)
    }
  }
  return segments[0]?.length === 0 ? segments.slice(1) : segments
}

/**
 * What tells operations apart on the wire: method and template, whatever the variables are called. `GET /users/{id}` and
 * `GET /users/{userId}` have the same key.
 */
export const routeKey = (method: string, path: string): string =>
  `${method.toUpperCase()} ${path.replaceAll(/\{[^{}]*\}/g, '{}')}`
