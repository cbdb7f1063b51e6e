import type { Operation } from '../api.ts'
import { parseJson } from '../object.ts'
import type { KnownOperation } from '../send/known-operation.ts'

/** A response's body, read to its end: JSON as text, all else as bytes. */
export type Content = string | ArrayBuffer

const json = 'application/json'
const usual = /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i

/** Reads a response to its end. What is not JSON as nearly all vendors send it stays as it comes. */
export const readContent = ({ accept }: Operation, response: Response): Promise<Content> => {
  const type = response.headers.get('content-type') || (accept ? '' : json)
  return type === json || usual.test(type) ? response.text() : response.arrayBuffer()
}

/**
 * What a success carries, in the cases that are the rule: JSON, or nothing where that is all right. Undefined: somebody
 * has to look closer.
 */
export function readSuccess({ operation, method }: KnownOperation, content: Content): { body: unknown } | undefined {
  const { accept, empty } = operation
  if (accept?.length === 0) return { body: undefined } // the vendor does not say what comes
  if (typeof content !== 'string' || content === '') {
    const nothing = typeof content === 'string' || content.byteLength === 0
    return nothing && (empty || method === 'HEAD') ? { body: undefined } : undefined
  }
  const body = !accept || accept.includes(json) ? parseJson(content) : undefined
  return body === undefined || typeof body === 'string' ? undefined : { body }
}
