import { InvalidInputError } from '@countersign/client'

/**
 * The value, if it is what OAuth lets ids, secrets, codes and tokens be: printable ASCII.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#appendix-A
 * @throws InvalidInputError otherwise; the value itself is not shown
 */
export function requireText(name: string, value: unknown): string {
  if (typeof value !== 'string' || !/^[\x20-\x7e]+$/.test(value)) {
    throw new InvalidInputError(`\`${name}\` must be a text that is not empty, of printable ASCII without line breaks`)
  }
  return value
}
