import { InvalidInputError } from '../errors.ts'

/** An environment variable; undefined where there is none, where it is empty, and where there is no environment. */
export const readEnv = (name: string): string | undefined =>
  (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name] || undefined

/**
 * An environment variable that must be there.
 *
 * @throws InvalidInputError that names it
 */
export function requireEnv(name: string): string {
  const value = readEnv(name)
  if (!value) throw new InvalidInputError(`The environment variable ${name} is not set`)
  return value
}
