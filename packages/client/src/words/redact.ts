import { isCode } from '../later/classify.ts'
import { core } from '../later/tools.ts'

/** Takes out of foreign words what must not be shown. */
export interface Redactor {
  /** Sensitive values where they stand as words of their own, credentials wherever they stand. */
  text(words: string): string
  /** A code stays as it is, even when somebody has typed the same; a credential does not, nor does a whole sentence. */
  code(code: string): string
}

const hidden = '[redacted]'

/**
 * A value is found in the forms that programs give it: plain, percent-encoded, as HTML or JSON write it, in capitals or
 * not; a credential in base64 as well.
 *
 * @param sensitive names of the fields whose values are not shown, wherever they stand in what was sent and received
 * @param secrets credentials, however nested
 */
export function createRedactor(sensitive: readonly string[], secrets: unknown, sources: unknown): Redactor {
  const withoutSecrets = (text: string, isHidden = (_: string) => true) =>
    hide(text, [...valuesIn(secrets)].filter(isHidden), secretForms, (form) => form)
  const wholeWord = (form: string) => `(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`
  const text = (words: string) => hide(withoutSecrets(words), valuesIn(sources, sensitive), forms, wholeWord)
  // `token` is a credential of tests only, and a word that codes are made of: it is hidden as a whole code alone.
  const isSecretIn = (code: string) => (value: string) => value.length === code.length || !/^[a-z]{1,8}$/i.test(value)
  return { text, code: (code) => (isCode(code) ? withoutSecrets(code, isSecretIn(code)) : text(code)) }
}

function hide(
  text: string,
  values: Iterable<string>,
  formsOf: (value: string) => string[],
  pattern: (form: string) => string,
): string {
  const plain = text.toLowerCase()
  const found: string[] = []
  for (const value of values) {
    if (value.length > text.length) continue
    for (const form of formsOf(value)) if (plain.includes(form.toLowerCase())) found.push(form)
  }
  return found
    .sort((a, b) => b.length - a.length)
    .reduce((shown, form) => shown.replace(new RegExp(pattern(escaped(form)), 'giu'), hidden), text)
}

const escaped = (text: string) => text.replaceAll(/[$()*+.?[\\\]^{|}/]/g, '\\$&')

function forms(value: string): string[] {
  if (/^[\w.~-]*$/.test(value)) return [value] // no encoding changes it
  const text = core.wellFormed(value)
  const percent = encodeURIComponent(text)
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  return [value, percent, percent.replaceAll('%20', '+'), encodeURI(text), html, JSON.stringify(value).slice(1, -1)]
}

/** A credential may have been sent as `Basic <base64>`, too. */
function secretForms(value: string): string[] {
  const base64 = core.toBase64(value)
  const bare = base64.replace(/=+$/, '')
  return [...forms(value), base64, bare, bare.replaceAll('+', '-').replaceAll('/', '_')]
}

/** The texts and numbers in a value, below the given names only if there are any. Bytes and streams hold none. */
function valuesIn(source: unknown, names?: readonly string[]): Set<string> {
  const values = new Set<string>()
  const seen = new Set<unknown>()
  const open = [{ node: source, found: !names }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, found } = next
    if (core.isObject(node)) {
      if (seen.has(node) || !core.isPlain(node)) continue
      seen.add(node)
      for (const key of Object.keys(node)) open.push({ node: node[key], found: found || names?.includes(key) === true })
    } else if (found && /string|number|bigint/.test(typeof node) && `${node}`.length > 2) {
      values.add(`${node}`.replace(/^(Basic|Bearer) /i, ''))
    }
  }
  return values
}
