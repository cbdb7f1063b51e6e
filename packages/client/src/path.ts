import { InvalidInputError } from './errors.ts'

const refused = /^(\.|%2e){0,2}$/i

/**
 * Fills a URL template. A value can never change the path's depth: what would is refused, the rest is encoded.
 *
 * @throws InvalidInputError for a missing value, an object, NaN, `''`, `.`, `..` and their encoded forms
 */
export function fillPath(template: string, values: Record<string, unknown>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name]
    const plain = typeof value === 'string' || typeof value === 'bigint' || Number.isFinite(value)
    if (!plain || refused.test(String(value))) {
      const what =
        value === ''
          ? 'an empty text'
          : plain
            ? 'a dot segment'
            : value === undefined
              ? 'missing'
              : `${value === null ? 'null' : typeof value}`
      throw new InvalidInputError(
        `Path parameter \`${name}\` of ${template} is ${what}: it must be a text or a number that names something`,
      )
    }
    return encodeURIComponent(String(value))
  })
}
