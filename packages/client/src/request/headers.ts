import type { HeaderParameter, Input } from '../api.ts'
import { InvalidInputError } from '../errors.ts'
import { isObject } from '../object.ts'
import type { HeadersGiven } from '../options.ts'
import { plainValue } from './plain-value.ts'

/** Headers by lower-case name; `null` stands for one that was removed. */
export type HeaderSet = Record<string, string | null>

/**
 * Checks headers that somebody gave.
 *
 * @throws InvalidInputError for a name or a value that HTTP cannot carry; the value is not shown
 */
export function readHeaders(given: HeadersGiven = {}): HeaderSet {
  if (!isObject(given)) throw new InvalidInputError('`headers` must be an object, a Headers or a list of pairs')
  const pairs = Symbol.iterator in given ? [...(given as Iterable<readonly [string, string]>)] : Object.entries(given)
  const headers: HeaderSet = {}
  for (const pair of pairs) {
    const [name, value]: unknown[] = Array.isArray(pair) ? pair : []
    if (typeof name !== 'string' || !/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      throw new InvalidInputError('A header has a name that no header can have')
    if (value !== undefined) headers[name.toLowerCase()] = value === null ? null : checkHeader('Header', name, value)
  }
  return headers
}

/** @throws InvalidInputError for a value that HTTP cannot carry; the value is not shown */
export function checkHeader(kind: string, name: string, value: unknown): string {
  const text = plainValue(kind, name, value)
  if (!/[^\t\x20-\x7e\x80-\xff]/.test(text)) return text
  throw new InvalidInputError(`${kind} \`${name}\` has a line break or a character that no header can carry`)
}

/**
 * The header and cookie parameters of a call.
 *
 * @throws InvalidInputError for a value that cannot be written
 */
export function writeHeaders(parameters: readonly HeaderParameter[], input: Input): HeaderSet {
  const headers: HeaderSet = {}
  for (const { name, write } of parameters)
    if (input[name] !== undefined && input[name] !== null) write(headers, input[name])
  return headers
}

/** Headers as `fetch` takes them: later sets win. */
export function mergeHeaders(...sets: (HeaderSet | undefined)[]): Record<string, string> {
  const headers: HeaderSet = Object.assign({}, ...sets)
  for (const name in headers) if (headers[name] === null) delete headers[name]
  return headers as Record<string, string>
}
