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
  const parts = path.split(/\{(.+?)\}/) // names stand at the odd places
  const names = parts.filter((_, index) => index % 2 === 1)
  const join = (write: (name: string) => string) =>
    parts.map((part, index) => (index % 2 === 1 ? write(part) : part)).join('')

  const value = (name: string, given: unknown): string => {
    const what = `Path parameter \`${name}\` of ${path}`
    if (given === undefined || given === null) throw new InvalidInputError(`${what} is missing`)
    const style = styles?.[name]
    const text = style ? style(name, given) : encode(what, given)
    if (text.length < 20 && /^(\.|%2e){0,2}$/i.test(decodeURIComponent(text)))
      throw new InvalidInputError(`${what} must not be empty, nor made of dots`)
    return text
  }
  const describe = (name: string, given: unknown): string => {
    try {
      return value(name, given)
    } catch {
      return `{${name}}`
    }
  }
  return {
    names,
    fill: (values) => join((name) => value(name, values[name])),
    describe: (values, sensitive) =>
      join((name) => (sensitive.includes(name) ? `{${name}}` : describe(name, values[name]))),
  }
}
