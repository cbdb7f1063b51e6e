import type { Operation, SchemaView, SpecModel } from '@countersign/openapi'
import { sliceFor } from '../slice/slice.ts'
import type { MockAnswers } from './mock-answers.ts'

/** One operation of a vendor: what the spec says of it. */
export interface Endpoint {
  vendor: string
  operationId: string
  /** In capitals. */
  method: string
  /** Path template below the server URL. */
  template: string
  /** The query that stands in the template: name and value, which may be a variable. */
  fixed: [name: string, value: string][]
  /** Parameters that have one value alone, which tells the operation from others at the same URL. */
  marks: Mark[]
  operation: Operation
  /** Which answers stand for a credential, a body or a value that is missing or wrong (`x-mock`). */
  answers: MockAnswers
  /** Media types of the request body. */
  accepts: string[]
  /** What a body in that media type is like; of a range as well. */
  schemaOf(mediaType: string): SchemaView | undefined
  /** An OpenAPI document of this operation alone. */
  slice(): object
}

/** A value that a query parameter or header of a request has. */
export interface Mark {
  in: 'query' | 'header'
  name: string
  value: string
}

export function createEndpoint(vendor: string, model: SpecModel, operation: Operation): Endpoint {
  const content = operation.body?.content ?? []
  return {
    vendor,
    operationId: operation.id,
    method: operation.method.toUpperCase(),
    template: operation.path,
    fixed: fixedQuery(operation.path),
    marks: marksOf(operation),
    operation,
    answers: { ...mockAnswersOf(model.info.extensions), ...mockAnswersOf(operation.extensions) },
    accepts: content.map(({ mediaType }) => mediaType),
    schemaOf: (mediaType) => content.find((known) => covers(known.mediaType, mediaType))?.schema,
    slice: () => sliceFor(model, operation),
  }
}

/** OpenAPI has one operation for each URL and method; descriptions add `#name` or `?name=value` to have several. */
const fixedQuery = (path: string) => [...new URLSearchParams(/^[^#?]*\?([^#]*)/.exec(path)?.[1] ?? '')]

const marksOf = ({ path, parameters }: Operation): Mark[] => [
  ...fixedQuery(path).flatMap(([name, value]): Mark[] =>
    /^\{.*\}$/.test(value) ? [] : [{ in: 'query', name, value }],
  ),
  ...parameters.flatMap(({ required, in: place, name, schema }): Mark[] => {
    const values = schema.enum ?? [schema.find('const')]
    if (!required || (place !== 'query' && place !== 'header') || values.length !== 1 || values[0] === undefined)
      return []
    return [{ in: place, name, value: String(values[0]) }]
  }),
]

const mockAnswersOf = (extensions: Readonly<Record<string, unknown>>) => (extensions['x-mock'] ?? {}) as MockAnswers

/** Whether a media type as a spec writes it, perhaps `image/*`, is that of a body. */
export function covers(described: string, mediaType: string): boolean {
  const plain = described.split(';')[0]?.trim().toLowerCase() ?? ''
  return plain === mediaType || plain === '*/*' || (plain.endsWith('/*') && mediaType.startsWith(plain.slice(0, -1)))
}
