import { InvalidInputError } from '../errors.ts'
import { refuse } from '../load/load.ts'
import { isObject } from '../object.ts'
import type { CallOptions } from '../options.ts'
import type { KnownOperation } from '../send/known-operation.ts'
import { refuseUnknown } from './known-names.ts'

const common = ['baseUrl', 'allowInsecureHttp', 'fetch', 'timeout', 'maxRetries', 'headers', 'logger', 'appInfo']

/** The options that a call takes, as its second argument. */
export const callOptions = ['signal', 'timeout', 'maxRetries', 'headers', 'contentType']

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

/** Why a number is refused that no clock can count, or no counter; undefined when they can. */
export function wrongNumber({
  timeout = 1,
  maxRetries = 0,
}: {
  timeout?: unknown
  maxRetries?: unknown
}): string | undefined {
  if (!(typeof timeout === 'number' && timeout > 0))
    return '`timeout` must be milliseconds above 0; Infinity for no limit'
  return Number.isInteger(maxRetries) && Number(maxRetries) >= 0 ? undefined : '`maxRetries` must be a whole number'
}

/** @throws InvalidInputError for an option of a call that nobody knows, or that is none */
export function checkOptionsOfCall({ name }: KnownOperation, options: CallOptions): undefined | Promise<never> {
  const { signal, contentType } = isObject(options) ? options : { signal: options }
  const right =
    (signal === undefined || typeof (signal as Partial<AbortSignal> | null)?.addEventListener === 'function') &&
    (contentType === undefined || typeof contentType === 'string') &&
    !wrongNumber(options) &&
    Object.keys(options).every((key) => callOptions.includes(key) || options[key as 'signal'] === undefined)
  return right ? undefined : refuse(({ wrongOption }) => wrongOption(name, options))
}
