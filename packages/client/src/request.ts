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
  const query = serializeQuery(operation, input)
  const url = baseUrl + fillPath(operation.path, input) + (query && `?${query}`)
  return new Request(url, {
    method: operation.method ?? 'GET',
    headers: mergeHeaders(headers),
    redirect: 'manual',
    ...(body !== undefined && { body, duplex: 'half' }),
  })
}

function serializeQuery({ query = [], commas }: Operation, input: Input): string {
  const pairs = query.flatMap((name) => {
    const values = [input[name] ?? []].flat().map((value) => encode(name, value))
    return (commas && values.length > 0 ? [values.join()] : values).map((value) => `${name}=${value}`)
  })
  return pairs.join('&')
}

function encode(name: string, value: unknown): string {
  const text = value instanceof Date ? value.toISOString() : value
  if (typeof text === 'object' || Number.isNaN(text))
    throw new InvalidInputError(`Query parameter \`${name}\` must be a plain value, a Date or a list of them`)
  return encodeURIComponent(`${text}`)
}

function mergeHeaders(sets: (HeaderValues | undefined)[]): Headers {
  const headers = new Headers()
  for (const set of sets) {
    for (const name in set) setHeader(headers, name, set[name])
  }
  return headers
}

/** @throws InvalidInputError for a value that HTTP cannot carry; the value itself is not shown */
export function setHeader(headers: Headers, name: string, value: string | null | undefined): void {
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value ?? ''))
    throw new InvalidInputError(`Header \`${name}\` has a line break or a character that no header can carry`)
  if (value === null) headers.delete(name)
  else if (value !== undefined) headers.set(name, value)
}
