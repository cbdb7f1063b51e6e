import { InvalidInputError } from '../errors.ts'

/**
 * The text of a value that travels in a URL, a header or a form: a text, a number, a boolean or a Date (as ISO 8601).
 *
 * @param what names the value, for the error
 * @throws InvalidInputError for everything else, NaN and Infinity included
 */
export function plainValue(what: string, value: unknown): string {
  if (/^(string|boolean|bigint)$/.test(typeof value) || Number.isFinite(value)) return `${value}`
  if (value instanceof Date && Number.isFinite(value.getTime())) return value.toISOString()
  throw new InvalidInputError(`${what} must be a text, a number, a boolean or a Date`)
}

/**
 * A text as a URL carries it.
 *
 * @throws InvalidInputError for a text with half a character
 */
export function encode(what: string, value: unknown): string {
  const text = plainValue(what, value)
  try {
    return encodeURIComponent(text)
  } catch {
    throw new InvalidInputError(`${what} holds half of a character`)
  }
}
