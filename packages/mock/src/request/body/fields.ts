import { isJson, type Part } from '@countersign/openapi'
import type { Violation } from '../../spec/violation.ts'
import { coerce } from '../coerce.ts'
import { define } from '../request.ts'
import { coercePart } from './form.ts'

const separators: Record<string, RegExp> = { form: /,/, spaceDelimited: / /, pipeDelimited: /\|/ }

/** Reads `application/x-www-form-urlencoded` as one object, as the spec's schema describes it. */
export function parseFields(parts: readonly Part[], text: string): Record<string, unknown> {
  const pairs = new URLSearchParams(text)
  const value: Record<string, unknown> = {}
  for (const part of parts) {
    const found = takeField(part, pairs)
    if (found !== undefined) define(value, part.name, found)
  }
  // What nobody describes is a text.
  for (const name of new Set(pairs.keys())) {
    const texts = pairs.getAll(name)
    define(value, name, texts.length > 1 ? texts : texts[0])
  }
  return value
}

/**
 * What a form of the web has as it is although it should be percent-encoded, in the fields whose `encoding` says how they
 * are written. Every program that writes such forms encodes these.
 */
export function checkReserved(parts: readonly Part[], text: string): Violation[] {
  const strict = parts.filter(({ style, allowReserved }) => style !== undefined && !allowReserved)
  return text.split('&').flatMap((pair): Violation[] => {
    const [[name] = ['']] = new URLSearchParams(pair)
    const written = pair.slice(pair.indexOf('=') + 1)
    if (!/[:/?#[\]@$;]/.test(written) || !strict.some((part) => part.name === name)) return []
    return [
      { location: ['body', name], code: 'allowReserved', message: 'has reserved characters that are not encoded' },
    ]
  })
}

function takeField(part: Part, pairs: URLSearchParams): unknown {
  const { name, schema, style, explode, list } = part
  const own = takeAll(pairs, [name, `${name}[]`])
  if (own.length > 0) {
    const split = style !== undefined && !explode ? own.flatMap((text) => text.split(separators[style] ?? /,/)) : own
    if (!list) return coerce(schema, own.at(-1))
    const [first = ''] = split
    return split.length === 1 && !part.contentTypes.some(isJson) && style === undefined
      ? [coercePart(part, first)].flat()
      : split.map((text) => coercePart(part, text))
  }
  const members = schema.properties()
  if (list || members.length === 0) return undefined
  const entries = members.flatMap((member) => {
    const texts = takeAll(pairs, style === 'form' ? [member.name] : [`${name}[${member.name}]`])
    return texts.length > 0 ? [[member.name, coerce(member.schema, texts.length > 1 ? texts : texts[0])]] : []
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

function takeAll(pairs: URLSearchParams, names: readonly string[]): string[] {
  const texts = names.flatMap((name) => pairs.getAll(name))
  for (const name of names) pairs.delete(name)
  return texts
}
