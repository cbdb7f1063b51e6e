import { InvalidInputError } from '../errors.ts'

/**
 * An option without which there is no client.
 *
 * @param variables the environment variables from which `fromEnv` takes it
 * @throws InvalidInputError that says how to give it
 */
export function requireOption<Value>(
  factory: string,
  option: string,
  value: Value | undefined,
  variables: string,
): Value {
  if (value !== undefined && value !== null) return value
  throw new InvalidInputError(`${factory} needs ${option}. Give it, or set ${variables} and call ${factory}.fromEnv()`)
}
