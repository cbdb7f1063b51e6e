import { isJson, isTextual } from './media-type.ts'

/** The keywords that tell bytes from text. */
interface Encoded {
  types: readonly string[]
  format?: string | undefined
  contentMediaType?: string | undefined
  contentEncoding?: string | undefined
}

/**
 * Whether a value travels as bytes. OpenAPI 3.0 says `format: binary`; 3.1 says a `contentMediaType` without a type, and
 * converters from 3.0 leave `type: string` beside it. With a `contentEncoding` such as base64 it travels as text.
 */
export function isBinary({ types, format, contentMediaType, contentEncoding }: Encoded): boolean {
  if (format === 'binary' || contentEncoding === 'binary') return true
  if (contentMediaType === undefined || contentEncoding !== undefined) return false
  return types.includes('string') ? !isTextual(contentMediaType) : types.length === 0 && !isJson(contentMediaType)
}
