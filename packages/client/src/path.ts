import type { Input } from './api.ts'
import { InvalidInputError } from './errors.ts'

const placeholder = /\{(.+?)\}/g

/**
 * Fills a URL template. A value can never change the path's depth: what would is refused, the rest is encoded.
 *
 * @throws InvalidInputError for a missing value, an object, NaN, `''`, `.`, `..` and their encoded forms
 */
export const fillPath = (template: string, values: Input): string =>
  template.replace(placeholder, (_, name: string) => {
    const value = values[name]
    const plain = typeof value === 'string' || typeof value === 'bigint' || Number.isFinite(value)
    if (!plain || /^(\.|%2e){0,2}$/i.test(`${value}`)) {
      throw new InvalidInputError(
        `Path parameter \`${name}\` of ${template} must be a number or a text, not empty and not made of dots`,
      )
    }
    return encodeURIComponent(`${value}`)
  })

/** The URL template as it may be shown: sensitive and missing values stand as their name in braces. */
export const describeUrl = (template: string, values: Input, sensitive: readonly string[] = []): string =>
  template.replace(placeholder, (whole, name: string) =>
    sensitive.includes(name) || values[name] === undefined ? whole : encodeURIComponent(`${values[name]}`),
  )
