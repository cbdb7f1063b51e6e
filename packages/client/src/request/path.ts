import type { Input, Operation } from '../api.ts'
import { InvalidInputError } from '../errors.ts'
import { encode } from './plain-value.ts'

/** A URL template, taken apart once. */
export interface Path {
  /** Its parameters. */
  names: readonly string[]
  /**
   * A value can never change the depth of the path: what would is refused, the rest is encoded.
   *
   * @throws InvalidInputError for a value that is missing or cannot be written, for `''`, `.`, `..` and their encoded forms
   */
  fill(values: Input): string
  /** The path as it may be shown: sensitive, missing and unfit values stand as their name in braces. */
  describe(values: Input, sensitive: readonly string[]): string
}

export function parsePath({ path, styles }: Pick<Operation, 'path' | 'styles'>): Path {
  // A fragment tells two entries of a page apart; it never travels. Names stand at the odd places.
  const parts = path.replace(/#.*/, '').split(/\{(.+?)\}/)
  const names = parts.filter((_, index) => index % 2 === 1)
  const [start = '', ...rest] = parts.filter((_, index) => index % 2 === 0)
  const join = (write: (name: string) => string) =>
    names.reduce((url, name, index) => url + write(name) + rest[index], start)

  const write = (name: string, given: unknown): string => {
    const style = styles?.[name]
    const text = style ? style(name, given) : encode('Path parameter', name, given)
    if (!/^[.%]|^$/.test(text) || !/^(\.|%2e){0,2}$/i.test(decodeURIComponent(text))) return text
    throw new InvalidInputError(`Path parameter \`${name}\` must not be empty, nor made of dots`)
  }
  const describe = (name: string, given: unknown): string => {
    try {
      return write(name, given)
    } catch {
      return `{${name}}`
    }
  }
  return {
    names,
    fill: (values) => join((name) => write(name, values[name])),
    describe: (values, sensitive) =>
      join((name) => (sensitive.includes(name) ? `{${name}}` : describe(name, values[name]))),
  }
}
