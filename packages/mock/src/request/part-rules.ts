import type { Content, SchemaView } from '@countersign/openapi'
import type { CsvRules } from '../spec/mock-answers.ts'
import { typesOf } from './coerce.ts'

/** What a spec says of a part of a `multipart/form-data` body. */
export interface PartRules {
  schema: SchemaView | undefined
  /** The property is a list: one part for each item. */
  list: boolean
  /** The content is bytes. */
  binary: boolean
  /** Media types it may have; none: any. */
  types: string[]
  csv?: CsvRules
}

/** By property, wherever in `allOf`, `oneOf` or `anyOf` it is declared. */
export function formRulesOf(content: Content): Map<string, PartRules> {
  const encoding = (content.keyword('encoding') ?? {}) as Record<string, { contentType?: unknown }>
  const properties = content.schema?.properties() ?? []
  return new Map(properties.map(({ name, schema }) => [name, partRulesOf(schema, encoding[name]?.contentType)]))
}

export function partRulesOf(schema: SchemaView | undefined, contentType?: unknown): PartRules {
  const list = schema !== undefined && typesOf(schema).includes('array')
  const csv = schema?.find('x-csv') as CsvRules | undefined
  return {
    schema,
    list,
    binary: Boolean(schema?.binary || (list && schema?.items?.binary)),
    types:
      typeof contentType === 'string' && !contentType.includes('*')
        ? contentType.split(',').map((type) => (type.split(';')[0] ?? '').trim().toLowerCase())
        : [],
    ...(csv && { csv }),
  }
}
