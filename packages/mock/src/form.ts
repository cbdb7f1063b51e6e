import { type MultipartPart, parseMultipart } from '@remix-run/multipart-parser'
import type { Violation } from './prism.ts'

/** What a spec says of a `multipart/form-data` body. */
export interface FormSpec {
  /** By property: whether it is a list, whether its content is bytes, and the media types it may have (none: any). */
  properties: Record<string, { list: boolean; binary: boolean; types: string[] }>
}

/** A file as it arrived. */
export interface ReceivedFile {
  property: string
  filename: string | undefined
  type: string
  bytes: Uint8Array<ArrayBuffer>
}

export interface ParsedForm {
  /** The parts as one object, as the spec's schema describes it; bytes stand as text with a character per byte. */
  value: Record<string, unknown>
  files: ReceivedFile[]
  violations: Violation[]
}

/**
 * Reads a form. A part without a name belongs to the property whose media types include its own.
 *
 * @throws Error when the body is no form, or a part is not what its headers say
 */
export function parseForm(spec: FormSpec, contentType: string, body: Uint8Array<ArrayBuffer>): ParsedForm {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1]
  if (boundary === undefined)
    throw new Error('The content type of a form names its boundary: multipart/form-data; boundary=…')
  const form: ParsedForm = { value: {}, files: [], violations: [] }
  for (const part of parseMultipart(body, {
    boundary,
    maxFileSize: body.byteLength + 1,
    maxTotalSize: body.byteLength + 1,
  })) {
    addPart(spec, form, part)
  }
  return form
}

function addPart({ properties }: FormSpec, form: ParsedForm, part: MultipartPart): void {
  const type = part.mediaType?.toLowerCase() ?? 'text/plain'
  const property = part.name ?? Object.keys(properties).find((name) => properties[name]?.types.includes(type)) ?? ''
  const { list = false, binary = false, types = [] } = properties[property] ?? {}
  if (types.length > 0 && !types.includes(type)) {
    form.violations.push({
      location: ['body', property],
      code: '415',
      message: `The part is ${type}, expected ${types.join(' or ')}`,
    })
  }
  const bytes = decodeTransfer(part)
  if (binary) form.files.push({ property, filename: part.filename, type, bytes })
  const value = binary ? Buffer.from(bytes).toString('latin1') : readPart(property, type, types, bytes)
  form.value[property] = list ? [...((form.value[property] as unknown[]) ?? []), value] : value
}

function decodeTransfer(part: MultipartPart): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(part.bytes)
  if (part.headers['content-transfer-encoding']?.toLowerCase() !== 'base64') return bytes
  const text = new TextDecoder().decode(bytes).replaceAll(/\s/g, '')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw new Error('A part says that it is base64, but it is not')
  return new Uint8Array(Buffer.from(text, 'base64'))
}

function readPart(property: string, type: string, types: string[], bytes: Uint8Array): unknown {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  if (!/[/+]json$/.test(type) && !types.some((known) => /[/+]json$/.test(known))) return text
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`The part \`${property}\` is not JSON: ${(error as Error).message}`, { cause: error })
  }
}
