import type { Violation } from '../spec/violation.ts'
import type { ParsedRequest } from './parsed-request.ts'

/** Where parameters travel that Prism is told of as of headers, by the names of those. */
export type Places = Map<string, { place: 'path' | 'cookie'; name: string }>

/** The headers that Prism is told of. */
export function headersFor(
  places: Places,
  { headers, pathParameters, cookies }: ParsedRequest,
): Record<string, string> {
  const given: Record<string, string> = { ...headers }
  for (const [alias, { place, name }] of places) {
    const value = place === 'path' ? pathParameters[name] : cookies[name]
    if (value !== undefined) given[alias] = value
  }
  return given
}

/** What Prism says of a request. */
interface Said {
  severity: number
  message: string
  code?: string | number
  path?: readonly (string | number)[]
  tags?: string[]
}

/** What is wrong with a request, with the places it has there. */
export const violationsOf = (
  places: Places,
  query: ParsedRequest['query'],
  headers: Record<string, string>,
  all: readonly Said[],
): Violation[] =>
  all
    .filter((said) => said.severity === 0 && !isOnlyEmpty(query, headers, said))
    .map(({ path: location = [], code, message, tags = [] }) => ({
      location: relocate(places, location.map(String), message),
      code: String(code),
      message:
        Number(code) === 401
          ? 'no credential of a kind that the operation takes'
          : message
              .replace(/^Request (body|query|header|path)( (property|parameter) \S+)? /, '')
              .replace(/'(path|cookie)-\d+'/, (alias) => `'${places.get(alias.slice(1, -1))?.name}'`),
      ...(tags.length > 0 && { challenges: tags }),
    }))

/** The place of what Prism takes for a header. */
function relocate(places: Places, [first = '', ...rest]: string[], message: string): string[] {
  const missing = /'((path|cookie)-\d+)'/.exec(message)?.[1]
  const moved = first === 'header' ? places.get(rest[0] ?? missing ?? '') : undefined
  return (moved ? [moved.place, moved.name, ...rest.slice(1)] : [first, ...rest]).filter((part) => part !== '')
}

/** Prism takes a parameter whose value is an empty text for one that is missing. */
function isOnlyEmpty(
  query: ParsedRequest['query'],
  headers: Record<string, string>,
  { code, message, path: [place] = [] }: Said,
): boolean {
  const missing = code === 'required' ? /property '(.+)'/.exec(message)?.[1]?.toLowerCase() : undefined
  const given = { query, header: headers }[String(place)] ?? {}
  return missing !== undefined && Object.keys(given).some((name) => name.toLowerCase() === missing)
}
