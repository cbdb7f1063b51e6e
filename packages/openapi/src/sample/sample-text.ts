import { textOf } from '../json/value.ts'
import { strictPattern } from '../schema/pattern.ts'
import type { SchemaView } from '../schema/view.ts'
import { samplePattern } from './sample-pattern.ts'

/** Invented values, and addresses that are reserved for documentation. */
const formats: Record<string, string> = {
  'date-time': '2031-03-04T08:15:30Z',
  date: '2031-03-04',
  time: '08:15:30Z',
  duration: 'P1D',
  email: 'someone@example.com',
  'idn-email': 'someone@example.com',
  hostname: 'example.com',
  'idn-hostname': 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  iri: 'https://example.com/',
  'uri-reference': '/example',
  'iri-reference': '/example',
  'uri-template': '/example/{id}',
  'json-pointer': '/example',
  'relative-json-pointer': '0',
  uuid: '3f1c2b7a-9d40-4e58-8c21-08dc5a7be310',
  regex: '.*',
  byte: 'dGV4dA==',
  int32: '1',
  int64: '1',
  html: '<p>text</p>',
}

const longest = 10_000
const mostRounds = 100

/** A text of the format, pattern and length that a schema asks for. */
export function sampleText(schema: SchemaView): string {
  const min = Math.min(lengthOf(schema, 'minLength', 0), longest)
  const max = lengthOf(schema, 'maxLength', Number.POSITIVE_INFINITY)
  const pattern = textOf(schema.find('pattern'))
  const format = schema.format ?? (/^base64/.test(textOf(schema.find('contentEncoding')) ?? '') ? 'byte' : '')
  const byFormat = Object.hasOwn(formats, format) ? [formats[format]] : []
  const byPattern = pattern === undefined ? [] : textsFor(pattern, min, byFormat)
  const candidates = [...byPattern, ...byFormat].filter((text) => text !== undefined)
  const fitting = candidates.find((text) => text.length >= min && text.length <= max)
  return fitting ?? candidates[0] ?? 'text'.padEnd(min, 'x').slice(0, Math.max(max, 0))
}

/** Texts of many kinds, for patterns that say only what must be in a text. */
const guesses = ['Passw0rd!7f3a', 'Passw0rd-', 'a1', 'A1', 'a-1', '1.0', 'Text 1']

function textsFor(pattern: string, min: number, byFormat: readonly (string | undefined)[]): (string | undefined)[] {
  // Where several pieces are repeated, a text is long enough after fewer rounds than it has characters.
  const rounds = new Set([0, 1, 2, ...Array.from({ length: Math.min(min, mostRounds) }, (_, index) => index + 1), min])
  const made = [...rounds].map((repeats) => samplePattern(pattern, repeats))
  const fits = matcherOf(pattern)
  return fits ? [...made, ...byFormat, ...guesses].filter((text) => text !== undefined && fits(text)) : made
}

function matcherOf(pattern: string): ((text: string) => boolean) | undefined {
  const strict = strictPattern(pattern)
  if (strict === undefined) return undefined
  const expression = new RegExp(strict, 'u')
  return (text) => expression.test(text)
}

const lengthOf = (schema: SchemaView, keyword: string, standard: number) => {
  const length = schema.find(keyword)
  return typeof length === 'number' ? length : standard
}
