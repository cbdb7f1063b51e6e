import { isObject } from './object.ts'

/** Takes out of the vendor's words what must not be shown. */
export interface Redactor {
  /** Sensitive values where they stand as words of their own, credentials wherever they stand. */
  text(words: string): string
  /** A code stays as it is, even when somebody has typed the same; a credential does not, nor does a whole sentence. */
  code(code: string): string
}

const hidden = '[redacted]'
/** What vendors have as codes: `104`, `TAKEN`, `user.not-found`. */
const isToken = (code: string) => /^[\w.:-]{1,64}$/.test(code)

/**
 * Looks for sensitive values only when there are words to clean.
 *
 * @param sensitive names of the fields whose values are not shown, wherever they stand in what was sent and received
 * @param secrets credentials, however nested
 */
export function createRedactor(sensitive: readonly string[] = [], secrets: unknown, ...sources: unknown[]): Redactor {
  const withoutSecrets = (text: string) =>
    [...valuesIn(secrets)].reduce((shown, value) => shown.replaceAll(value, hidden), text)
  const withoutValues = (text: string) =>
    [...valuesIn(sources, sensitive)]
      .filter((value) => text.includes(value))
      .sort((a, b) => b.length - a.length)
      .reduce((shown, value) => shown.replace(wholeWord(value), hidden), text)
  const text = (words: string) => withoutValues(withoutSecrets(words))
  return { text, code: (code) => (isToken(code) ? withoutSecrets(code) : text(code)) }
}

const wholeWord = (value: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${value.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu')

/** The texts and numbers in a value, below the given names only if there are any. Bytes and streams hold none. */
function valuesIn(source: unknown, names?: readonly string[]): Set<string> {
  const values = new Set<string>()
  const seen = new Set<unknown>()
  const open = [{ node: source, found: !names }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, found } = next
    if (isObject(node)) {
      if (seen.has(node) || !isWalkable(node)) continue
      seen.add(node)
      for (const key of Object.keys(node)) open.push({ node: node[key], found: found || names?.includes(key) === true })
    } else if (found && /string|number|bigint/.test(typeof node) && `${node}`.length > 2) values.add(`${node}`)
  }
  return values
}

/** A list or an object with fields. Blobs, files, buffers and streams have none that anybody has typed. */
const isWalkable = (node: object) =>
  Array.isArray(node) || (Object.prototype.toString.call(node) === '[object Object]' && !('pipe' in node))
