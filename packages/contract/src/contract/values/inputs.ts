import { type Content, isForm, type Operation, type Parameter, partsOf, sampleValue } from '@countersign/openapi'
import type { ContractSubject } from '../subject.ts'

export type Input = Record<string, unknown>

/** A body in one media type, as it stands in an example. */
export interface GivenBody {
  content: Content
  value: unknown
}

/** What a caller gives for an operation: all that it requires, and a body. */
export function inputFor(operation: Operation, { bodies = {} }: ContractSubject, body = usualBody(operation)): Input {
  const input: Input = {}
  for (const parameter of operation.parameters)
    if (parameter.required && !parameter.ignored) input[parameter.name] = parameterValue(parameter)
  if (!body) return input
  const given = callerBody(body)
  return { ...input, body: bodies[operation.id]?.(given as never, body.content.mediaType) ?? given }
}

export const parameterValue = (parameter: Parameter): unknown => sampleValue(parameter)

/** The first example of the body, whatever its media type. */
export function usualBody({ body }: Operation): GivenBody | undefined {
  const [content] = body?.content.filter(({ examples }) => examples.length > 0) ?? []
  return content && { content, value: content.examples[0]?.value }
}

/** How the media type of a body is asked for, where an operation takes several. */
export const contentTypeOf = ({ body }: Operation, given: GivenBody | undefined): string | undefined =>
  (body?.content.length ?? 0) > 1 ? given?.content.mediaType : undefined

/** Bytes as a Blob, in a form as a named file; everything else as it stands in the example. */
function callerBody({ content, value }: GivenBody): unknown {
  if (content.binary) return new Blob([bytesOf(value)], { type: content.mediaType })
  if (!isForm(content.mediaType)) return value
  const files = partsOf(content).filter(({ binary }) => binary)
  const form = value as Record<string, unknown>
  const open = (data: unknown, name: string) => ({ data: bytesOf(data), name })
  const opened = files.flatMap(({ name }): [string, unknown][] => {
    const file = form[name]
    if (file === undefined) return []
    return [[name, Array.isArray(file) ? file.map((item) => open(item, name)) : open(file, name)]]
  })
  return { ...form, ...Object.fromEntries(opened) }
}

/** Examples hold bytes as base64, files that are text as text. */
function bytesOf(content: unknown): Uint8Array<ArrayBuffer> {
  const text = String(content)
  return new Uint8Array(Buffer.from(text, /^[A-Za-z0-9+/\s]+=*\s*$/.test(text) ? 'base64' : 'utf8'))
}
