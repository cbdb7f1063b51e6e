import { isForm } from '../schema/media-type.ts'
import type { SchemaView } from '../schema/view.ts'
import type { Content } from './content.ts'
import { encodingsOf } from './encoding.ts'
import type { Header } from './header.ts'

/** One property of a form: a part of `multipart/form-data`, or a pair of `application/x-www-form-urlencoded`. */
export interface Part {
  readonly name: string
  readonly schema: SchemaView
  readonly required: boolean
  /** Only forms of some of the alternatives have it; left out: it belongs to all. */
  readonly through?: 'oneOf' | 'anyOf'
  /** The property is a list: one part for each item. */
  readonly list: boolean
  /** The content, or each item of the list, is bytes. */
  readonly binary: boolean
  /** Media types it must have one of, in lower case; empty: any. */
  readonly contentTypes: readonly string[]
  /** The media type it has unless another is said: JSON for objects, text for plain values, bytes for the rest. */
  readonly usualType: string
  /** How a list or object is written into a pair; `undefined` where the document says nothing. */
  readonly style: string | undefined
  readonly explode: boolean
  readonly allowReserved: boolean
  readonly headers: readonly Header[]
}

/** The parts of a form; none for a body of another kind. */
export function partsOf(content: Content): readonly Part[] {
  const { mediaType, schema } = content
  if (!schema || !isForm(mediaType)) return []
  const encodings = encodingsOf(content)
  return schema.properties().map(({ name, schema: property, ...about }) => {
    const encoding = encodings.get(name)
    const one = property.items ?? property
    return {
      name,
      schema: property,
      ...about,
      list: property.type === 'array',
      binary: one.binary || one.alternatives.some(({ binary }) => binary),
      contentTypes: encoding?.contentTypes ?? [],
      usualType: usualType(one),
      style: encoding?.style,
      explode: encoding?.explode ?? true,
      allowReserved: encoding?.allowReserved ?? false,
      headers: encoding?.headers ?? [],
    }
  })
}

/** https://spec.openapis.org/oas/v3.1.1.html#encoding-object: what `contentType` is by default. */
function usualType(schema: SchemaView): string {
  if (schema.binary) return 'application/octet-stream'
  if (schema.type === 'object' || schema.type === 'array' || schema.properties().length > 0) return 'application/json'
  return 'text/plain'
}
