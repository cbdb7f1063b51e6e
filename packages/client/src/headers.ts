import { InvalidInputError } from './errors.ts'

/** @throws InvalidInputError for a value that HTTP cannot carry; the value itself is not shown */
export function checkHeader(name: string, value: unknown): void {
  if (/[^\t\x20-\x7e\x80-\xff]/.test(String(value))) {
    throw new InvalidInputError(`Header \`${name}\` has a line break or another character that no header can carry`)
  }
}
