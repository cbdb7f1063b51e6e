import type { Input, Operation } from '../api.ts'
import { encode } from './plain-value.ts'

/**
 * The query of a call, without the question mark. What is undefined, null or an empty list is left out.
 *
 * @throws InvalidInputError for a value that cannot be written
 */
export function writeQuery({ query = [] }: Operation, input: Input): string {
  let search = ''
  for (const parameter of query) {
    const plain = typeof parameter === 'string'
    const name = plain ? parameter : parameter.name
    const value = input[name]
    if (value === undefined || value === null) continue
    const written = plain ? repeated(name, value) : parameter.write(value)
    if (written) search += `${search && '&'}${written}`
  }
  return search
}

/** What an operation's query parameters are called in the input. */
export const queryNames = ({ query = [] }: Operation): string[] =>
  query.map((parameter) => (typeof parameter === 'string' ? parameter : parameter.name))

/** `tags=a&tags=b`: what OpenAPI does unless a spec says otherwise. */
export const repeated = (name: string, value: unknown, wire = encodeURIComponent(name)): string =>
  [value]
    .flat()
    .map((item) => `${wire}=${encode('Parameter', name, item)}`)
    .join('&')
