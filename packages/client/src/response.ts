import type { Operation } from './api.ts'

const isJson = (type: string) => /[/+]json$/.test(type)
const isText = (type: string) => /^text\/|[/+]xml$/.test(type)

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
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  const promised = accept.some((expected) => expected === type || (isJson(expected) && isJson(type)))
  if (promised && !isJson(type) && !isText(type)) return { body: await response.blob() }
  const text = await response.text()
  if (response.ok && accept.length === 0) return { body: undefined } // the vendor does not say what comes
  if (text === '') return { body: undefined, ...(!empty && { problem: 'no body' }) }
  if (type && !isJson(type)) return { body: text, ...(!promised && { problem: type }) }
  try {
    return { body: JSON.parse(text), ...(type && !promised && { problem: type }) }
  } catch {
    return { body: text, problem: 'a body that is not valid JSON' } // the parser's own message quotes the body
  }
}
