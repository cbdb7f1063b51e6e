import { essence, isJson, partsOf } from '@countersign/openapi'
import type { Endpoint } from '../../spec/endpoint.ts'
import { covers } from '../../spec/endpoint.ts'
import type { Violation } from '../../spec/violation.ts'
import { coerce } from '../coerce.ts'
import type { MockRequest, ReceivedFile } from '../request.ts'
import { decompress, isKnownCoding } from './decompress.ts'
import { checkReserved, parseFields } from './fields.ts'
import { parseForm } from './form.ts'
import { isXml, parseXml } from './xml.ts'

/** A body as it is validated, and what is wrong with it. */
export interface ParsedBody {
  body: unknown
  /** Media type under which it is validated; `''` where there is no body. */
  type: string
  files: ReceivedFile[]
  violations: Violation[]
}

const nothing: ParsedBody = { body: undefined, type: '', files: [], violations: [] }
const refuse = (code: string, message: string): ParsedBody => ({
  ...nothing,
  violations: [{ location: ['body'], code, message }],
})

/** HTTP gives the body of such a request no meaning: https://www.rfc-editor.org/rfc/rfc9110#section-9.3.1 */
const bodiless = /^(GET|HEAD|DELETE|OPTIONS|TRACE)$/

/** Parses a body before Prism sees it, because Prism neither answers malformed JSON nor survives malformed multipart. */
export async function parseBody({ method, headers, body }: MockRequest, endpoint: Endpoint): Promise<ParsedBody> {
  const { accepts, operation } = endpoint
  const { 'content-type': type = '', 'content-encoding': encoding = '' } = headers
  // A form without fields is empty, and is there.
  if (body.byteLength === 0 && !/^application\/x-www-form-urlencoded\b/i.test(type))
    return operation.body?.required ? refuse('required', 'required, and there is none') : nothing
  if (accepts.length === 0)
    return bodiless.test(method) || operation.body ? nothing : refuse('415', 'The operation takes no body')
  const media = essence(/^[\w!#$&^.+-]+(\/[\w!#$&^.+-]+)?/.exec(type)?.[0] ?? '')
  const expected = accepts.join(' or ')
  if (!media) return refuse('415', `The content type is ${type ? 'malformed' : 'missing'}, expected ${expected}`)
  const codings = encoding
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter(Boolean)
  const strange = codings.find((coding) => !isKnownCoding(coding))
  if (strange) return refuse('415', `The body is encoded with ${strange}, which is not supported here`)
  if (!accepts.some((known) => covers(known, media))) return refuse('415', `The body is ${media}, expected ${expected}`)
  try {
    return readBody(endpoint, media, type, await decompress(codings, body))
  } catch (error) {
    return refuse('malformed', (error as Error).message)
  }
}

function readBody(endpoint: Endpoint, media: string, type: string, body: MockRequest['body']): ParsedBody {
  const read = { ...nothing, type: media }
  if (isJson(media)) return { ...read, body: parseJson(type, body) }
  const schema = endpoint.schemaOf(media)
  if (isXml(media)) return { ...read, body: coerce(schema, parseXml(Buffer.from(body).toString('utf8'))) }
  const content = endpoint.operation.body?.content.find(({ mediaType }) => covers(mediaType, media))
  if (content && media === 'multipart/form-data') {
    const { value, files, violations } = parseForm(partsOf(content), type, body)
    return { ...read, body: value, files, violations }
  }
  if (content && media === 'application/x-www-form-urlencoded') {
    const text = Buffer.from(body).toString('utf8')
    // A text has no fields: it is the form as it travels.
    if (schema?.type === 'string') return { ...read, body: text }
    const parts = partsOf(content)
    return { ...read, body: parseFields(parts, text), violations: checkReserved(parts, text) }
  }
  const files = /^text\//.test(media) ? [] : [{ property: 'body', filename: undefined, type: media, bytes: body }]
  // What is described as more than a text can only be JSON here.
  const value = coerce(schema, Buffer.from(body).toString('utf8'))
  return { ...read, body: typeof value === 'string' ? Buffer.from(body).toString('latin1') : value, files }
}

function parseJson(type: string, body: Uint8Array): unknown {
  const charset = /charset="?([^";\s]+)/i.exec(type)?.[1]
  if (charset && !/^(utf-?8|us-ascii)$/i.test(charset)) throw new Error(`JSON travels in UTF-8, not in ${charset}`)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch (error) {
    throw new Error(`The body is not JSON: ${(error as Error).message}`, { cause: error })
  }
}
