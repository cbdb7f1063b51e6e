import type { Operation } from './api.ts'

/** Whether a media type is JSON, `application/problem+json` included. */
export const isJson = (type: string) => /[/+]json$/.test(type)

/** What a response carries, decoded by its own content type, and what is wrong with it. */
export interface Decoded {
  body: unknown
  problem?: string
}

/** Reads a response to its end. JSON is parsed, text stays text, everything else is a `Blob` with its content type. */
export async function decode(
  { accept = ['application/json'], empty }: Operation,
  response: Response,
): Promise<Decoded> {
  const type = (response.headers.get('content-type') ?? '').toLowerCase().replace(/;.*|\s/g, '')
  const promised = accept.some((expected) => expected === type || (isJson(expected) && isJson(type)))
  if (promised && !isJson(type) && !/^text\//.test(type)) return { body: await response.blob() }
  const text = await response.text()
  if (response.ok && accept.length === 0) return { body: undefined } // the vendor does not say what comes
  if (text === '') return empty ? { body: undefined } : { body: undefined, problem: 'no body' }
  const body = type && !isJson(type) ? text : parseJson(text)
  if (body === undefined) return { body: text, problem: 'a body that is not valid JSON' }
  return type && !promised ? { body, problem: type } : { body }
}

/** The object in a text that is one in JSON, as gateways send failures under `text/html`; everything else as it is. */
export const openText = (body: unknown): unknown =>
  (typeof body === 'string' && /^\s*\{/.test(body) ? parseJson(body) : undefined) ?? body

/** Undefined for what is no JSON: the parser's own error would quote the text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
