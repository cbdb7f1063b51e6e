import {
  type Content,
  essence,
  isForm,
  isIdentifier,
  type Names,
  type Parameter,
  partsOf,
  sampleValue,
} from '@countersign/openapi'
import type { OperationView } from '../../data/operation-view.ts'
import { fittingType, type SampleFile, sampleFile } from './file.ts'

/** What a sample sends: as little as makes sense. */
export interface SampleInput {
  readonly parameters: readonly SampleParameter[]
  readonly body: SampleBody | undefined
}

export interface SampleParameter {
  readonly parameter: Parameter
  /** What it is called in the client's input. */
  readonly name: string
  readonly value: unknown
}

export type SampleBody =
  | { readonly kind: 'value'; readonly mediaType: string; readonly value: unknown }
  | { readonly kind: 'file'; readonly mediaType: string; readonly file: SampleFile }
  | { readonly kind: 'form'; readonly mediaType: string; readonly fields: readonly SampleField[] }

export interface SampleField {
  readonly name: string
  readonly value: unknown
  /** The value is bytes. */
  readonly file: SampleFile | undefined
  /** The property is a list of files. */
  readonly list: boolean
  readonly mediaType: string
}

export function sampleInput({ operation, parameters, body }: OperationView, names: Names): SampleInput {
  const [content] = body?.contents ?? []
  return {
    parameters: parameters
      .filter(({ field }) => field.required && !field.ignored)
      .map(({ field }) => ({
        parameter: field,
        name: names.fields.get(field) ?? field.name,
        value: sampleParameter(field),
      })),
    body: content && sampleBody(content.content, operation.id),
  }
}

/** Where the spec shows no value of a text, its name says what belongs there. */
function sampleParameter(parameter: Parameter): unknown {
  const value = sampleValue(parameter)
  return value === 'text' ? parameter.name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase() : value
}

function sampleBody(content: Content, operationId: string): SampleBody {
  const { mediaType } = content
  const value = smallestExample(content)
  if (content.binary) return { kind: 'file', mediaType, file: sampleFile(fileName(operationId), mediaType, value) }
  const members = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  if (!isForm(mediaType)) return { kind: 'value', mediaType, value }
  const parts = partsOf(content).filter(({ name, required }) => required || name in members)
  const fields = parts.map(({ name, binary, contentTypes, usualType, list, schema }): SampleField => {
    const given = members[name] ?? sampleValue(schema)
    const single = list && Array.isArray(given) ? given[0] : given
    const type = essence((binary ? fittingType(contentTypes, single) : contentTypes[0]) ?? usualType)
    const file = binary ? sampleFile(isIdentifier(name) ? name : 'file', type, single) : undefined
    return { name, value: given, file, list, mediaType: type }
  })
  return { kind: 'form', mediaType, fields }
}

/** The shortest example; a made-up value where there is none. */
function smallestExample(content: Content): unknown {
  const usable = content.examples.filter(({ missing }) => missing === undefined)
  const sizes = usable.map(({ value }) => ({ value, size: JSON.stringify(value)?.length ?? 0 }))
  const [smallest] = sizes.sort((one, other) => one.size - other.size)
  return smallest ? smallest.value : sampleValue(content)
}

/** A file is called after the last word of the operation: `updateUserImage` sends an `image`. */
const fileName = (operationId: string) => operationId.match(/[A-Z]?[a-z]+$/)?.[0].toLowerCase() ?? 'file'
