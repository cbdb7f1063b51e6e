import type { Operation } from './api.ts'

const isJson = (type: string) => /[/+]json$/.test(type)
const isText = (type: string) => /^text\/|[/+]xml$/.test(type)

export const mediaType = (headers: Headers) =>
  (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

/** What a response carries, decoded by its own content type, and why that is not what was promised, if so. */
export interface Decoded {
  body: unknown
  problem?: string
  cause?: unknown
}

/** Reads a response to its end. JSON is parsed, text stays text, everything else is a `Blob` with its content type. */
export async function decode(operation: Operation, response: Response): Promise<Decoded> {
  const type = mediaType(response.headers)
  const accepted = operation.accept ?? ['application/json']
  const promised = accepted.some((expected) => expected === type || (isJson(expected) && isJson(type)))
  if (promised && !isJson(type) && !isText(type)) return { body: await response.blob() }
  const text = await response.text()
  if (response.ok && accepted.length === 0) return { body: undefined } // the vendor does not say what comes, if anything
  if (text === '') return operation.empty ? { body: undefined } : { body: undefined, problem: 'an empty body' }
  const parsed = isJson(type) || type === '' ? parseJson(text) : { body: text }
  if (parsed.problem || promised || type === '') return parsed
  return { ...parsed, problem: `${type}` }
}

function parseJson(text: string): Decoded {
  try {
    return { body: JSON.parse(text) }
  } catch (cause) {
    return { body: text, problem: 'a body that is not valid JSON', cause }
  }
}
