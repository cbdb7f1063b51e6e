import { InvalidInputError } from '../errors.ts'

/**
 * The text of a value that travels in a URL, a header or a form: a text, a number, a boolean or a Date (as ISO 8601).
 *
 * @param kind what the value is, with its `name` for the error
 * @throws InvalidInputError for everything else, NaN and Infinity included
 */
export function plainValue(kind: string, name: string, value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean' || typeof value === 'bigint' || Number.isFinite(value)) return `${value}`
  if (value instanceof Date && Number.isFinite(value.getTime())) return value.toISOString()
  const missing = value === undefined || value === null
  throw new InvalidInputError(
    `${kind} \`${name}\` ${missing ? 'is missing' : 'must be a text, a number, a boolean or a Date'}`,
  )
}

/**
 * A text as a URL carries it.
 *
 * @throws InvalidInputError for a text with half a character
 */
export function encode(kind: string, name: string, value: unknown): string {
  const text = plainValue(kind, name, value)
  try {
    return encodeURIComponent(text)
  } catch {
    throw new InvalidInputError(`${kind} \`${name}\` holds half of a character`)
  }
}
