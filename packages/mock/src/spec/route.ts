import { type Piece, parseTemplate } from '@countersign/openapi'
import leven from 'leven'
import type { Endpoint } from './endpoint.ts'

/** Where requests of a method and a path go. */
export interface Route {
  endpoint: Endpoint
  /** Path of a server; `''` where it has none. */
  base: string
  /** Of the servers with that path; `''` for a relative one. */
  origins: string[]
  segments: Segment[]
}

interface Segment {
  pieces: readonly Piece[]
  /** Text that stands as it is, decoded; undefined where the segment has variables. */
  literal: string | undefined
  pattern: RegExp | undefined
  /** How much of it is given: 2 all, 1 a part, 0 nothing. */
  rank: number
}

export interface Match {
  route: Route
  /** The values of the path's variables, decoded. */
  parameters: Record<string, string>
}

export function createRoute(endpoint: Endpoint, base: string, origins: string[]): Route {
  const { segments } = parseTemplate(endpoint.template.replace(/[#?].*/s, ''))
  const before = base === '' ? [] : base.slice(1).split('/')
  // A template that ends with a slash has an empty segment there.
  const all = [...before.map((literal) => [{ literal }]), ...segments]
  return { endpoint, base, origins, segments: all.map(compile) }
}

function compile(pieces: readonly Piece[]): Segment {
  if (pieces.every((piece) => 'literal' in piece)) {
    const literal = decode(pieces.map((piece) => ('literal' in piece ? piece.literal : '')).join(''))
    return { pieces, literal, pattern: undefined, rank: 2 }
  }
  const source = pieces.map((piece) => ('literal' in piece ? escapeRegExp(decode(piece.literal)) : '(.+?)')).join('')
  return { pieces, literal: undefined, pattern: new RegExp(`^${source}$`, 's'), rank: pieces.length > 1 ? 1 : 0 }
}

const escapeRegExp = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** A literal may be written either way in a template, and stand either way in a URL. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** All routes whose template fits the path, whatever their method; the more is given by the template, the earlier. */
export function matchPath(routes: readonly Route[], path: string): Match[] {
  const given = path.split('/').slice(1).map(decode)
  const found = routes.flatMap((route) => matchSegments(route, given) ?? [])
  return found.length > 1 ? found.sort((a, b) => compare(a.route, b.route)) : found
}

function matchSegments(route: Route, given: string[]): Match | undefined {
  if (route.segments.length !== given.length) return undefined
  const parameters: Record<string, string> = {}
  for (const [index, { pieces, literal, pattern }] of route.segments.entries()) {
    const text = given[index] ?? ''
    if (!pattern) {
      if (text !== literal) return undefined
      continue
    }
    const values = pattern.exec(text)
    if (!values) return undefined
    let group = 1
    for (const piece of pieces) if ('variable' in piece) parameters[piece.variable] = values[group++] ?? ''
  }
  return { route, parameters }
}

/** From left to right: what is given comes before what is given in part, and that before a variable. */
function compare(a: Route, b: Route): number {
  for (const [index, segment] of a.segments.entries()) {
    const other = b.segments[index]
    if (other && other.rank !== segment.rank) return other.rank - segment.rank
    if (other && segment.rank === 1) {
      const difference = literals(other) - literals(segment)
      if (difference !== 0) return difference
    }
  }
  return 0
}

/** Whether two routes fit the same paths. */
export const isSamePattern = (a: Route, b: Route): boolean =>
  a.segments.every(
    ({ literal, pattern }, index) =>
      literal === b.segments[index]?.literal && pattern?.source === b.segments[index]?.pattern?.source,
  )

const literals = ({ pieces }: Segment) =>
  pieces.reduce((length, piece) => length + ('literal' in piece ? piece.literal.length : 0), 0)

/** The route that is spelled most like a path that fits none. */
export function nearest(routes: readonly Route[], method: string, path: string): Route | undefined {
  const given = path.split('/').slice(1)
  const distance = ({ segments, endpoint }: Route) => {
    const filled = segments.map(({ literal }, index) => literal ?? (given[index] || 'x'))
    return leven(`/${filled.join('/')}`, path) + (endpoint.method === method ? 0 : 0.5)
  }
  return [...routes].sort((a, b) => distance(a) - distance(b))[0]
}
