import type { Input, Operation } from '../api.ts'
import { encode } from './plain-value.ts'

/**
 * The query of a call, without the question mark. What is undefined, null or an empty list is left out.
 *
 * @throws InvalidInputError for a value that cannot be written
 */
export function writeQuery({ query = [] }: Operation, input: Input): string {
  const pairs: string[] = []
  for (const parameter of query) {
    const plain = typeof parameter === 'string'
    const name = plain ? parameter : parameter.name
    const value = input[name]
    if (value === undefined || value === null) continue
    const written = plain ? repeated(name, value) : parameter.write(value)
    if (written) pairs.push(written)
  }
  return pairs.join('&')
}

/** `tags=a&tags=b`: what OpenAPI does unless a spec says otherwise. */
export const repeated = (name: string, value: unknown): string =>
  (Array.isArray(value) ? value : [value])
    .map((item) => `${encodeURIComponent(name)}=${encode(`Parameter \`${name}\``, item)}`)
    .join('&')
