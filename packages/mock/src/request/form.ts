import type { SchemaView } from '@countersign/openapi'
import { type MultipartPart, parseMultipart } from '@remix-run/multipart-parser'
import type { Violation } from '../spec/violation.ts'
import type { Bytes } from './bytes.ts'
import { coerce, typesOf } from './coerce.ts'
import { checkTable } from './csv.ts'
import { isJson } from './media-type.ts'
import { type PartRules, partRulesOf } from './part-rules.ts'
import { define, type ReceivedFile } from './request.ts'

export interface ParsedForm {
  /** The parts as one object, as the spec's schema describes it; bytes stand as text with a character per byte. */
  value: Record<string, unknown>
  files: ReceivedFile[]
  violations: Violation[]
}

/**
 * Reads a form.
 *
 * @throws Error when the body is no form, or a part is not what its headers say
 */
export function parseForm(rules: Map<string, PartRules>, contentType: string, body: Bytes): ParsedForm {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1]
  if (boundary === undefined)
    throw new Error('The content type of a form names its boundary: multipart/form-data; boundary=…')
  const form: ParsedForm = { value: {}, files: [], violations: [] }
  const limits = { maxFileSize: body.byteLength + 1, maxTotalSize: body.byteLength + 1, maxParts: 100_000 }
  for (const part of parseMultipart(body, { boundary, ...limits })) addPart(rules, form, part)
  return form
}

function addPart(rules: Map<string, PartRules>, form: ParsedForm, part: MultipartPart): void {
  const type = part.mediaType?.toLowerCase() ?? 'text/plain'
  const property = part.name ?? propertyOf(rules, type)
  const rule = rules.get(property) ?? partRulesOf(undefined)
  const location = ['body', property]
  if (rule.types.length > 0 && !rule.types.includes(type)) {
    form.violations.push({ location, code: '415', message: `The part is ${type}, expected ${rule.types.join(' or ')}` })
  }
  const bytes = decodeTransfer(part, property)
  // What nobody describes is a file if its sender says so.
  const binary = rule.binary || (!rule.schema && part.filename !== undefined)
  if (binary) {
    form.files.push({ property, filename: part.filename, type, bytes })
    if (rule.csv) form.violations.push(...checkTable(rule.csv, location, part.filename, type, bytes))
  }
  const value = binary ? Buffer.from(bytes).toString('latin1') : readPart(property, type, rule, bytes)
  const before = Object.hasOwn(form.value, property) ? form.value[property] : undefined
  // A list is a part for each item, or one part that holds it as JSON.
  const whole = rule.list && before === undefined && Array.isArray(value)
  define(form.value, property, rule.list && !whole ? [...((before as unknown[]) ?? []), value] : value)
}

/** The property of a nameless part: the one that has its media type, else the one for files. */
function propertyOf(rules: Map<string, PartRules>, type: string): string {
  const entries = [...rules]
  const found = entries.find(([, { types }]) => types.includes(type)) ?? entries.find(([, { binary }]) => binary)
  return found?.[0] ?? 'nameless'
}

function decodeTransfer(part: MultipartPart, property: string): Bytes {
  const bytes = new Uint8Array(part.bytes)
  if (part.headers['content-transfer-encoding']?.toLowerCase() !== 'base64') return bytes
  const text = Buffer.from(bytes).toString('latin1').replaceAll(/\s/g, '')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text))
    throw new Error(`The part \`${property}\` says that it is base64, but it is not`)
  return new Uint8Array(Buffer.from(text, 'base64'))
}

function readPart(property: string, type: string, rule: PartRules, bytes: Uint8Array): unknown {
  const json = isJson(type) || rule.types.some(isJson)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return json ? JSON.parse(text) : coercePart(rule, text)
  } catch (error) {
    throw new Error(`The part \`${property}\` is not ${json ? 'JSON' : 'UTF-8'}: ${(error as Error).message}`, {
      cause: error,
    })
  }
}

function coercePart({ schema, list }: PartRules, text: string): unknown {
  if (!list) return coerce(schema, text)
  if (/^\s*\[/.test(text) && !itemIsText(schema)) return coerce(schema, text)
  return coerce(schema?.items, text)
}

const itemIsText = (schema: SchemaView | undefined) =>
  schema?.items !== undefined && typesOf(schema.items).includes('string')
