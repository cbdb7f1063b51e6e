import type { Input, Operation, RequestBody } from './api.ts'
import { InvalidInputError } from './errors.ts'
import { fillPath } from './path.ts'

/** Header values by name; `null` removes a header that was set before. */
export type HeaderValues = Record<string, string | null | undefined>

/**
 * Builds the request of an operation, without its credential.
 *
 * @param headers later ones win
 * @throws InvalidInputError for a path parameter, a query value or a header that cannot be sent
 */
export function buildRequest(
  baseUrl: string,
  operation: Operation,
  input: Input,
  body: RequestBody | undefined,
  ...headers: (HeaderValues | undefined)[]
): Request {
  const { method = 'GET', path, query } = operation
  const search = query ? serializeQuery(operation, query, input) : ''
  return new Request(baseUrl + fillPath(path, input) + (search && `?${search}`), {
    method,
    headers: mergeHeaders(headers),
    redirect: 'manual',
    ...(body !== undefined && { body, duplex: 'half' }),
  })
}

function serializeQuery({ commas }: Operation, names: readonly string[], input: Input): string {
  const pairs = names.flatMap((name) => {
    const values = [input[name] ?? []].flat().map((value) => encode(name, value))
    return (commas && values.length > 0 ? [values.join()] : values).map((value) => `${name}=${value}`)
  })
  return pairs.join('&')
}

function encode(name: string, value: unknown): string {
  const text = value instanceof Date ? value.toISOString() : value
  if (typeof text === 'object' || Number.isNaN(text)) {
    throw new InvalidInputError(`Query parameter \`${name}\` must be a plain value, a Date or a list of them`)
  }
  return encodeURIComponent(`${text}`)
}

function mergeHeaders(sets: (HeaderValues | undefined)[]): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const set of sets) {
    for (const name in set) {
      const value = set[name]
      const key = name.toLowerCase()
      if (value === null) delete headers[key]
      else if (value !== undefined) headers[key] = checkHeader(name, value)
    }
  }
  return headers
}

/** @throws InvalidInputError for a value that HTTP cannot carry; the value itself is not shown */
export function checkHeader(name: string, value: string): string {
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
    throw new InvalidInputError(`Header \`${name}\` has a line break or a character that no header can carry`)
  }
  return value
}
