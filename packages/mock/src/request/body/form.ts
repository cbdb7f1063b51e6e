import { isJson, type Part } from '@countersign/openapi'
import { type MultipartPart, parseMultipart } from '@remix-run/multipart-parser'
import type { CsvRules } from '../../spec/mock-answers.ts'
import type { Violation } from '../../spec/violation.ts'
import { coerce, typesOf } from '../coerce.ts'
import { define, type ReceivedFile } from '../request.ts'
import type { Bytes } from './bytes.ts'
import { checkTable } from './csv.ts'

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
export function parseForm(parts: readonly Part[], contentType: string, body: Bytes): ParsedForm {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1]
  if (boundary === undefined)
    throw new Error('The content type of a form names its boundary: multipart/form-data; boundary=…')
  const form: ParsedForm = { value: {}, files: [], violations: [] }
  const limits = { maxFileSize: body.byteLength + 1, maxTotalSize: body.byteLength + 1, maxParts: 100_000 }
  for (const part of parseMultipart(body, { boundary, ...limits })) addPart(parts, form, part)
  return form
}

function addPart(parts: readonly Part[], form: ParsedForm, part: MultipartPart): void {
  const type = part.mediaType?.toLowerCase() ?? 'text/plain'
  const property = part.name ?? propertyOf(parts, type)
  const rule = parts.find(({ name }) => name === property)
  const types = rule?.contentTypes.filter((known) => !known.includes('*')) ?? []
  const csv = rule?.schema.find('x-csv') as CsvRules | undefined
  const location = ['body', property]
  if (types.length > 0 && !types.includes(type)) {
    form.violations.push({ location, code: '415', message: `The part is ${type}, expected ${types.join(' or ')}` })
  }
  const bytes = decodeTransfer(part, property)
  // What nobody describes is a file if its sender says so.
  const binary = rule ? rule.binary : part.filename !== undefined
  if (binary) {
    form.files.push({ property, filename: part.filename, type, bytes })
    if (csv) form.violations.push(...checkTable(csv, location, part.filename, type, bytes))
  }
  const value = binary
    ? Buffer.from(bytes).toString('latin1')
    : readPart(property, isJson(type) || types.some(isJson), rule, bytes)
  const before = Object.hasOwn(form.value, property) ? form.value[property] : undefined
  // A list is a part for each item, or one part that holds it as JSON.
  const whole = rule?.list && before === undefined && Array.isArray(value)
  define(form.value, property, rule?.list && !whole ? [...((before as unknown[]) ?? []), value] : value)
}

/** The property of a nameless part: the one that has its media type, else the one for files. */
function propertyOf(parts: readonly Part[], type: string): string {
  const found = parts.find(({ contentTypes }) => contentTypes.includes(type)) ?? parts.find(({ binary }) => binary)
  return found?.name ?? 'nameless'
}

function decodeTransfer(part: MultipartPart, property: string): Bytes {
  const bytes = new Uint8Array(part.bytes)
  if (part.headers['content-transfer-encoding']?.toLowerCase() !== 'base64') return bytes
  const text = Buffer.from(bytes).toString('latin1').replaceAll(/\s/g, '')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text))
    throw new Error(`The part \`${property}\` says that it is base64, but it is not`)
  return new Uint8Array(Buffer.from(text, 'base64'))
}

function readPart(property: string, json: boolean, rule: Part | undefined, bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return json ? JSON.parse(text) : coercePart(rule, text)
  } catch (error) {
    throw new Error(`The part \`${property}\` is not ${json ? 'JSON' : 'UTF-8'}: ${(error as Error).message}`, {
      cause: error,
    })
  }
}

/** A text of a part as its schema wants it: of a list, one item or the whole in JSON. */
export function coercePart(rule: Part | undefined, text: string): unknown {
  if (!rule?.list) return coerce(rule?.schema, text)
  const { items } = rule.schema
  const whole = /^\s*\[/.test(text) && !(items && typesOf(items).includes('string'))
  return coerce(whole ? rule.schema : items, text)
}
