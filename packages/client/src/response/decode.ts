import type { Operation } from '../api.ts'
import { covers, essence, isJson, isText } from '../media-type.ts'
import { parseJson } from '../object.ts'

/** What a response carries, decoded by its own content type, and what is wrong with it. */
export interface Decoded {
  body: unknown
  problem?: string
}

/** A response's body, read to its end: text where it is text, JSON included, else bytes. */
export type Content = string | ArrayBuffer

const typeOf = (response: Response) => response.headers.get('content-type') ?? ''
const jsonAlone: readonly string[] = ['application/json']
const isReading = (type: string) => isJson(type) || isText(type)

/** Whether a body is text, JSON included; without a type it is what the vendor promises. */
export const isReadable = ({ accept = jsonAlone }: Operation, type: string): boolean =>
  type ? isReading(type) : accept.some(isReading)

/** Reads a response to its end, text in the charset that it names. */
export async function readContent(operation: Operation, response: Response): Promise<Content> {
  const type = typeOf(response)
  if (!isReadable(operation, type)) return response.arrayBuffer()
  return charsetOf(type) ? decodeText(await response.arrayBuffer(), type) : response.text()
}

/** The charset of a content type, unless it is the usual one. */
const charsetOf = (type: string) => /;\s*charset="?(?!utf-?8\b)([\w-]+)/i.exec(type)?.[1]

/** Bytes as text, in the charset that the content type names. */
export function decodeText(bytes: ArrayBuffer, type: string): string {
  const charset = charsetOf(type)
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes) // nobody knows this charset
  }
}

/** What the content is: JSON is parsed, text stays text, everything else is a `Blob` with its content type. */
export function decode(
  { accept = jsonAlone, empty, method }: Operation,
  response: Response,
  content: Content,
): Decoded {
  if (response.ok && accept.length === 0) return { body: undefined } // the vendor does not say what comes
  const blank = typeof content === 'string' ? !/\S/.test(content) : content.byteLength === 0
  if (blank) return empty || method === 'HEAD' ? { body: undefined } : { body: undefined, problem: 'no body' }
  const header = typeOf(response)
  const type = essence(header)
  const promised = !type || accept.some((range) => covers(range, type) || (isJson(range) && isJson(type)))
  const problem = promised ? {} : { problem: type }
  if (typeof content !== 'string') return { body: new Blob([content], { type: header }), ...problem }
  const body = isText(type) ? content : parseJson(content)
  if (body !== undefined) return { body, ...problem }
  return !type && accept.some(isText) ? { body: content } : { body: content, problem: 'a body that is not valid JSON' }
}

/** The object in a text that is one in JSON, as gateways send failures under `text/html`; everything else as it is. */
export const openText = (body: unknown): unknown =>
  (typeof body === 'string' && /^\s*\{/.test(body) ? parseJson(body) : undefined) ?? body
