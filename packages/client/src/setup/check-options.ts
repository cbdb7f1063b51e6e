import { InvalidInputError } from '../errors.ts'
import { isObject } from '../object.ts'
import type { CallOptions, ClientOptions } from '../options.ts'
import { refuseUnknown } from './known-names.ts'

const common: readonly (keyof ClientOptions)[] = [
  'baseUrl',
  'allowInsecureHttp',
  'fetch',
  'timeout',
  'maxRetries',
  'headers',
  'logger',
  'appInfo',
]

/**
 * The options of a factory, without those that are `undefined` or `''`: they count as not given.
 *
 * @param factory its name, for the error
 * @param own the options that only this factory has
 * @throws InvalidInputError for an option that nobody knows
 */
export function checkOptions<Options extends object>(
  factory: string,
  options: Options,
  own: readonly string[],
): Partial<Options> {
  if (!isObject(options)) throw new InvalidInputError(`${factory} takes an object of options: { ${own.join(', ')}, … }`)
  refuseUnknown(`${factory} has no option`, options, [...own, ...common])
  const given = Object.entries(options).filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(given) as Partial<Options>
}

/** @throws InvalidInputError for a number that no clock can count, or no counter */
export function checkNumbers({ timeout = 1, maxRetries = 0 }: { timeout?: unknown; maxRetries?: unknown }): void {
  if (!(typeof timeout === 'number' && timeout > 0)) {
    throw new InvalidInputError('`timeout` must be a number of milliseconds above 0, or Infinity for no limit')
  }
  if (!(Number.isInteger(maxRetries) && Number(maxRetries) >= 0)) {
    throw new InvalidInputError('`maxRetries` must be a whole number, 0 for none')
  }
}

const ofCall: readonly (keyof CallOptions)[] = ['signal', 'timeout', 'maxRetries', 'headers', 'contentType']

/** @throws InvalidInputError for an option of a call that nobody knows, or that is none */
export function checkCallOptions(call: string, options: CallOptions): void {
  if (!isObject(options)) throw new InvalidInputError(`${call} takes an object of options: { ${ofCall.join(', ')} }`)
  refuseUnknown(`${call} has no option`, options, ofCall)
  checkNumbers(options)
  const { signal, contentType } = options
  if (signal !== undefined && typeof (signal as Partial<AbortSignal>)?.addEventListener !== 'function')
    throw new InvalidInputError('`signal` must be an AbortSignal, e.g. `controller.signal`')
  if (contentType !== undefined && typeof contentType !== 'string')
    throw new InvalidInputError('`contentType` must be a text, e.g. `image/png`')
}

/** @throws InvalidInputError for an input that is no object, or that names what the operation does not have */
export function checkInput(call: string, input: object, known: readonly string[]): void {
  if (!isObject(input) || Array.isArray(input))
    throw new InvalidInputError(`${call} takes an object: { ${known.join(', ')} }`)
  for (const name in input) {
    if (known.includes(name) || input[name] === undefined) continue
    if ((ofCall as readonly string[]).includes(name))
      throw new InvalidInputError(
        `${call} has no parameter \`${name}\`, which is an option: give it as second argument`,
      )
    refuseUnknown(`${call} has no parameter`, input, known)
  }
}
