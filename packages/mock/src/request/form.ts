import { type MultipartPart, parseMultipart } from '@remix-run/multipart-parser'
import type { Bytes } from './bytes.ts'
import { checkCsv } from './csv.ts'
import type { CsvRules } from './document.ts'
import type { Violation } from './violation.ts'

/** Under this media type Prism validates forms that are parsed already; it cannot read those with JSON or binary parts. */
export const formType = 'application/vnd.countersign.form'

/** What a spec says of a `multipart/form-data` body, by property. */
export type FormRules = Record<string, PartRules>

export interface PartRules {
  /** The property is a list: one part for each item. */
  list: boolean
  /** The content is bytes. */
  binary: boolean
  /** Media types it may have; none: any. */
  types: string[]
  csv?: CsvRules
}

/** A file as it arrived. */
export interface ReceivedFile {
  property: string
  filename: string | undefined
  type: string
  bytes: Bytes
}

export interface ParsedForm {
  /** The parts as one object, as the spec's schema describes it; bytes stand as text with a character per byte. */
  value: Record<string, unknown>
  files: ReceivedFile[]
  violations: Violation[]
}

const anything: PartRules = { list: false, binary: false, types: [] }
const isJson = (type: string) => /[/+]json$/.test(type)

/**
 * Reads a form.
 *
 * @throws Error when the body is no form, or a part is not what its headers say
 */
export function parseForm(rules: FormRules, contentType: string, body: Bytes): ParsedForm {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1]
  if (boundary === undefined)
    throw new Error('The content type of a form names its boundary: multipart/form-data; boundary=…')
  const form: ParsedForm = { value: {}, files: [], violations: [] }
  const limits = { maxFileSize: body.byteLength + 1, maxTotalSize: body.byteLength + 1 }
  for (const part of parseMultipart(body, { boundary, ...limits })) addPart(rules, form, part)
  return form
}

function addPart(rules: FormRules, form: ParsedForm, part: MultipartPart): void {
  const type = part.mediaType?.toLowerCase() ?? 'text/plain'
  const property = part.name ?? propertyOf(rules, type)
  const rule = rules[property] ?? anything
  const location = ['body', property]
  if (rule.types.length > 0 && !rule.types.includes(type)) {
    form.violations.push({ location, code: '415', message: `The part is ${type}, expected ${rule.types.join(' or ')}` })
  }
  const bytes = decodeTransfer(part, property)
  if (rule.binary) {
    form.files.push({ property, filename: part.filename, type, bytes })
    if (rule.csv) form.violations.push(...checkTable(rule.csv, location, part.filename, type, bytes))
  }
  const value = rule.binary
    ? Buffer.from(bytes).toString('latin1')
    : readPart(property, isJson(type) || rule.types.some(isJson), bytes)
  const before = Object.hasOwn(form.value, property) ? form.value[property] : undefined
  Object.defineProperty(form.value, property, {
    value: rule.list ? [...((before as unknown[]) ?? []), value] : value,
    enumerable: true,
    configurable: true,
  })
}

/** The property of a nameless part: the one that has its media type, else the one for files. */
function propertyOf(rules: FormRules, type: string): string {
  const names = Object.keys(rules)
  return (
    names.find((name) => rules[name]?.types.includes(type)) ?? names.find((name) => rules[name]?.binary) ?? 'nameless'
  )
}

/** A file that may be CSV or JSON: its media type tells, else its name, else its first character. */
function checkTable(csv: CsvRules, location: string[], filename = '', type: string, bytes: Uint8Array): Violation[] {
  const json =
    isJson(type) ||
    (!/csv/.test(type) &&
      (/\.json$/i.test(filename) ||
        (!/\.csv$/i.test(filename) && /^\s*[[{]/.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1')))))
  if (!json) return checkCsv(csv, location, bytes)
  try {
    JSON.parse(Buffer.from(bytes).toString('utf8'))
    return []
  } catch (error) {
    return [{ location, code: 'malformed', message: `The file is not JSON: ${(error as Error).message}` }]
  }
}

function decodeTransfer(part: MultipartPart, property: string): Bytes {
  const bytes = new Uint8Array(part.bytes)
  if (part.headers['content-transfer-encoding']?.toLowerCase() !== 'base64') return bytes
  const text = Buffer.from(bytes).toString('latin1').replaceAll(/\s/g, '')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text))
    throw new Error(`The part \`${property}\` says that it is base64, but it is not`)
  return new Uint8Array(Buffer.from(text, 'base64'))
}

function readPart(property: string, json: boolean, bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return json ? JSON.parse(text) : text
  } catch (error) {
    throw new Error(`The part \`${property}\` is not ${json ? 'JSON' : 'UTF-8'}: ${(error as Error).message}`, {
      cause: error,
    })
  }
}
