import type { Operation } from '../api.ts'
import { isJson, isText } from '../later/text-types.ts'
import { core } from '../later/tools.ts'
import type { Content } from '../response/read.ts'

/** What a response carries, decoded by its own content type, and what is wrong with it. */
export interface Decoded {
  body: unknown
  problem?: string
}

const jsonAlone: readonly string[] = ['application/json']

/** What a content type says of a body. */
interface Form {
  header: string
  type: string
  /** It is text, JSON included; without a type it is what the vendor promises. */
  readable: boolean
  /** Named, and not the usual one. */
  charset: string | undefined
}

const readable = (type: string) => isJson(type) || isText(type)

export function formOf({ accept = jsonAlone }: Operation, response: Response): Form {
  const header = response.headers.get('content-type') ?? ''
  const charset = /;\s*charset="?(?!utf-?8\b)([\w-]+)/i.exec(header)?.[1]
  return { header, type: core.essence(header), readable: header ? readable(header) : accept.some(readable), charset }
}

/** Bytes as text, in UTF-8 where nobody knows the charset. */
export function decodeText(bytes: ArrayBuffer, { charset }: Form): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/** What the content is: JSON is parsed, text stays text, everything else is a `Blob` with its content type. */
export function decode(operation: Operation, response: Response, read: Content): Decoded {
  const { accept = jsonAlone, empty, method } = operation
  const form = formOf(operation, response)
  const content = typeof read !== 'string' && form.readable ? decodeText(read, form) : read
  if (response.ok && accept.length === 0) return { body: undefined } // the vendor does not say what comes
  const blank = typeof content === 'string' ? !/\S/.test(content) : content.byteLength === 0
  if (blank) return empty || method === 'HEAD' ? { body: undefined } : { body: undefined, problem: 'no body' }
  const { header, type } = form
  const promised =
    !type || accept.some((range) => range === type || core.covers(range, type) || (isJson(range) && isJson(type)))
  const problem = promised ? {} : { problem: type }
  if (typeof content !== 'string') return { body: new Blob([content], { type: header }), ...problem }
  const body = isText(type) ? content : core.parseJson(content)
  if (body !== undefined) return promised ? { body } : { body, problem: type }
  return !type && accept.some(isText) ? { body: content } : { body: content, problem: 'a body that is not valid JSON' }
}

/** The object in a text that is one in JSON, as gateways send failures under `text/html`; everything else as it is. */
export const openText = (body: unknown): unknown =>
  (typeof body === 'string' && /^\s*\{/.test(body) ? core.parseJson(body) : undefined) ?? body
