import {
  type Content,
  type Example,
  type Operation,
  type Parameter,
  parseTemplate,
  sampleValue,
} from '@countersign/openapi'

/** A call of an operation as `fetch` takes it, with all that it requires: parameters, a credential, a body. */
export interface SampleCall {
  url: string
  init: { method: string; headers: Record<string, string>; body?: BodyInit }
}

/** One example of a body in one media type. */
export interface BodyExample {
  content: Content
  example: Pick<Example, 'value'>
}

/** The first example of a body; one that is made up where the body is required and has none. */
function firstBody({ body }: Operation): BodyExample | undefined {
  const [content] = body?.content ?? []
  const [first] = examplesOf(body?.content ?? [])
  if (first || !content || !body?.required) return first
  return { content, example: { value: content.binary ? 'AAAA' : sampleValue(content) } }
}

export const examplesOf = (content: readonly Content[]): (BodyExample & { example: Example })[] =>
  content.flatMap((one) => one.examples.filter(({ missing }) => !missing).map((example) => ({ content: one, example })))

/** @param options `body`: the example to send, the first one unless given; `credential`: whether to send one */
export function sampleCall(
  operation: Operation,
  { body = firstBody(operation), credential = true }: { body?: BodyExample | undefined; credential?: boolean } = {},
): SampleCall {
  const query = new URLSearchParams()
  const headers: Record<string, string> = {}
  const place = (where: string, name: string, value: string) => {
    if (where === 'query') query.set(name, value)
    if (where === 'header') headers[name.toLowerCase()] = value
    if (where === 'cookie') headers.cookie = [headers.cookie, `${name}=${value}`].filter(Boolean).join('; ')
  }
  for (const parameter of operation.parameters)
    if (parameter.required && !parameter.ignored) place(parameter.in, parameter.name, textFor(parameter))
  if (credential) addCredential(operation, place)
  const path = parseTemplate(operation.path)
    .pieces.map((piece) =>
      'literal' in piece ? piece.literal : encodeURIComponent(pathValue(operation, piece.variable)),
    )
    .join('')
  const base = operation.servers[0]?.urls()[0]?.replace(/\/$/, '') ?? ''
  const encoded = body && encode(body)
  if (encoded?.type) headers['content-type'] = encoded.type.replace('*', 'any')
  return {
    url: `${base}${path}${query.size > 0 ? `?${query}` : ''}`,
    init: { method: operation.method.toUpperCase(), headers, ...(encoded && { body: encoded.body }) },
  }
}

function addCredential({ security }: Operation, place: (where: string, name: string, value: string) => void): void {
  for (const { scheme } of security[0] ?? []) {
    const { credential } = scheme
    if (credential.type === 'apiKey') place(credential.in, credential.name, 'k')
    if (credential.type === 'basic') place('header', 'authorization', 'Basic YTpi')
    if (credential.type === 'bearer') place('header', 'authorization', 'Bearer t')
  }
}

const pathValue = ({ parameters }: Operation, name: string) => {
  const parameter = parameters.find((candidate) => candidate.in === 'path' && candidate.name === name)
  return parameter ? textFor(parameter) : 'x'
}

function textFor({ examples, schema }: Parameter): string {
  const value = [
    examples[0]?.value,
    schema.examples[0],
    schema.default,
    schema.enum?.[0],
    schema.extensibleEnum?.[0],
    sampleValue(schema),
  ].find((candidate) => candidate !== undefined && candidate !== null)
  return [value].flat().map(String).join(',')
}

function encode({ content, example }: BodyExample): { body: BodyInit; type?: string } {
  const { mediaType } = content
  if (mediaType.startsWith('multipart/form-data')) return { body: formOf(content, example.value) }
  const body = content.binary ? Buffer.from(String(example.value), 'base64') : textOf(mediaType, example.value)
  return { body: typeof body === 'string' ? body : new Uint8Array(body), type: mediaType }
}

const textOf = (mediaType: string, value: unknown) =>
  typeof value === 'string' && !/json/.test(mediaType) ? value : JSON.stringify(value)

/** The parts of a form: files as they stand in the example, everything else as text or JSON. */
function formOf({ schema }: Content, value: unknown): FormData {
  const form = new FormData()
  const schemas = new Map(schema?.properties().map(({ name, schema: property }) => [name, property]))
  for (const [name, member] of Object.entries(value as Record<string, unknown>)) {
    const property = schemas.get(name)
    const binary = property?.binary || property?.items?.binary
    for (const one of binary ? [member].flat() : [member]) {
      if (binary) form.append(name, new Blob([bytesOf(String(one))], { type: typeOf(String(one)) }), name)
      else if (typeof one === 'object') form.append(name, new Blob([JSON.stringify(one)], { type: 'application/json' }))
      else form.append(name, String(one))
    }
  }
  return form
}

/** Examples hold bytes as base64, files that are text as text. */
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, isBase64(text) ? 'base64' : 'utf8'))
const isBase64 = (text: string) => /^[A-Za-z0-9+/\s]+=*\s*$/.test(text)
function typeOf(text: string): string {
  if (/^\s*[[{]/.test(text)) return 'application/json'
  return isBase64(text) ? (text.startsWith('R0lG') ? 'image/gif' : 'image/png') : 'text/csv'
}
