import type { Operation } from '../api.ts'
import { covers, essence, isJson, isText } from '../media-type.ts'
import { parseJson } from '../object.ts'

/** What a response carries, decoded by its own content type, and what is wrong with it. */
export interface Decoded {
  body: unknown
  problem?: string
}

/** Waits for a part of an answer; what goes wrong meanwhile went wrong on the way. */
export type Receive = <Part>(part: Promise<Part>) => Promise<Part>

/** Reads a response to its end. JSON is parsed, text stays text, everything else is a `Blob` with its content type. */
export async function decode(
  { accept = ['application/json'], empty, method }: Operation,
  response: Response,
  receive: Receive,
): Promise<Decoded> {
  const header = response.headers.get('content-type') ?? ''
  const type = essence(header)
  if (response.ok && accept.length === 0) {
    await receive(response.arrayBuffer())
    return { body: undefined } // the vendor does not say what comes
  }
  const promised = !type || accept.some((range) => covers(range, type) || (isJson(range) && isJson(type)))
  const problem = promised ? {} : { problem: type }
  if (type ? !isJson(type) && !isText(type) : !accept.some((range) => isJson(range) || isText(range))) {
    const bytes = await receive(response.arrayBuffer())
    return bytes.byteLength === 0 && !empty ? none : { body: new Blob([bytes], { type: header }), ...problem }
  }
  const text = await readText(response, header, receive)
  if (!/\S/.test(text)) return empty || method === 'HEAD' ? { body: undefined } : none
  const body = isText(type) ? text : parseJson(text)
  if (body !== undefined) return { body, ...problem }
  return !type && accept.some(isText) ? { body: text } : { body: text, problem: 'a body that is not valid JSON' }
}

const none: Decoded = { body: undefined, problem: 'no body' }

/** The text of a response, in the charset that it names. */
async function readText(response: Response, header: string, receive: Receive): Promise<string> {
  const charset = /;\s*charset="?([\w-]+)/i.exec(header)?.[1]
  if (!charset || /^utf-?8$/i.test(charset)) return receive(response.text())
  const bytes = await receive(response.arrayBuffer())
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes) // nobody knows this charset
  }
}
