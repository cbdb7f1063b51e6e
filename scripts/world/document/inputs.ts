import {
  type Content,
  essence,
  type Names,
  type Operation,
  type Parameter,
  partsOf,
  sampleValue,
} from '@countersign/openapi'
import { formOf } from '../../generate/table/bodies.ts'
import { holdsObjects } from '../../generate/table/parameters.ts'

/** One way to call an operation. */
export interface Call {
  /** `required`: what must be given; `all`: everything. */
  kind: string
  input: Record<string, unknown>
  contentType: string | undefined
}

const mostTypes = 3

/** Sampled inputs of an operation: the least it takes, and all it takes in each media type of its body. */
export function callsOf(operation: Operation, names: Names): Call[] {
  const { parameters, body } = operation
  const known = parameters.filter((parameter) => names.fields.has(parameter) && !isOfTheBody(parameter))
  const contents = body?.content ?? []
  const least = callOf(
    'required',
    known.filter(({ required }) => required),
    body?.required ? contents[0] : undefined,
    names,
  )
  const most = contents.length > 0 ? contents.slice(0, mostTypes) : [undefined]
  return [least, ...most.map((content) => callOf('all', known, content, names))]
}

/** A header that says how the body is packed, which is not packed here. */
const isOfTheBody = ({ in: place, name, required }: Parameter) =>
  place === 'header' && !required && name.toLowerCase() === 'content-encoding'

function callOf(kind: string, parameters: readonly Parameter[], content: Content | undefined, names: Names): Call {
  const fields = parameters.map((parameter): [string, unknown] => [
    names.fields.get(parameter) ?? '',
    argumentFor(parameter),
  ])
  const body = content && bodyOf(content)
  return {
    kind: content ? `${kind} as ${content.mediaType}` : kind,
    input: { ...Object.fromEntries(fields), ...(body !== undefined && { body }) },
    contentType: content && !content.mediaType.includes('*') ? content.mediaType : undefined,
  }
}

function argumentFor(parameter: Parameter): unknown {
  if (holdsObjects(parameter)) return ['text']
  const value = sampleValue(parameter)
  return parameter.content || parameter.style === 'deepObject' ? value : plain(value)
}

const bytes = (type: string) => new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], { type })

const isXml = (type: string) => /[/+]xml$/.test(type)

/** A value as XML: an element for each member and each item. */
function toXml(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => toXml(name, item)).join('')
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([key, member]) => toXml(key, member))
      : [String(value ?? '').replaceAll(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`)]
  return `<${name}>${inner.join('')}</${name}>`
}

/** The object that a text is in JSON. */
function readJson(text: string): unknown {
  try {
    return /^\s*[[{]/.test(text) ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

/** What can stand in a URL: of an object, the members that are no objects themselves; OpenAPI has no way to write those. */
const plain = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).filter(([, member]) => typeof member !== 'object'))

/** A body as a caller would give it: bytes as a Blob, in a form too. */
function bodyOf(content: Content): unknown {
  const { mediaType, binary } = content
  const type = mediaType.includes('*') ? 'image/png' : essence(mediaType)
  if (binary) return bytes(type)
  const form = formOf(content)
  const sample = sampleValue(content)
  // An example may be written as it travels.
  const value = form === 'json' && typeof sample === 'string' ? (readJson(sample) ?? sample) : sample
  if (form === 'text')
    return isXml(type) ? toXml('value', value) : typeof value === 'string' ? value : JSON.stringify(value)
  if (form === 'bytes') return new Blob([JSON.stringify(value)], { type })
  if (!/^multipart\//.test(essence(mediaType))) return value
  // Nobody says what is in it.
  if (typeof value !== 'object' || value === null) return { file: { data: bytes('image/png'), name: 'file.png' } }
  const files = partsOf(content).filter((part) => part.binary)
  const opened = files.flatMap(({ name, list }) => {
    if (!(name in value)) return []
    const file = { data: bytes('image/png'), name: 'file.png' }
    return [[name, list ? [file] : file] as const]
  })
  return { ...value, ...Object.fromEntries(opened) }
}
