import { readFile } from 'node:fs/promises'

/** The part of an OpenAPI 3 document that the mock reads itself; Prism reads the rest. */
export interface Document {
  info: { title: string; version: string; 'x-mock'?: MockAnswers }
  servers?: { url: string; variables?: Record<string, { default: string; enum?: string[] }> }[]
  paths: Record<string, Record<string, unknown>>
  components?: { securitySchemes?: Record<string, SecurityScheme> }
}

export interface SecurityScheme {
  type: string
  scheme?: string
  in?: string
  name?: string
}

export interface Operation {
  operationId?: string
  requestBody?: { content?: Record<string, MediaType> } | Reference
  responses: Record<string, { content?: Record<string, MediaType> } | Reference>
  'x-mock'?: MockAnswers
}

export interface MediaType {
  schema?: Schema | Reference
  examples?: Record<string, unknown>
  encoding?: Record<string, { contentType?: string }>
}

export interface Schema {
  type?: string | string[]
  format?: string
  items?: Schema | Reference
  properties?: Record<string, Schema | Reference>
  'x-csv'?: CsvRules
}

/** What a CSV file must be like (`x-csv`). */
export interface CsvRules {
  separator: string
  required: string[]
}

interface Reference {
  $ref: string
}

/** Which response and example the mock answers with (`x-mock`). */
export interface MockAnswers {
  success?: MockSuccess | MockSuccess[]
  unauthorized?: MockRefusal
  malformed?: MockRefusal
  invalid?: MockRefusal | MockRefusal[]
}

export interface MockSuccess {
  status: number
  example?: string
  mediaType?: string
  /** Applies where a path or query parameter has this value. */
  when?: { parameter: string; equals: string }
}

export interface MockRefusal {
  status: number
  example?: string
  /** JSON Schema keyword; the answer stands for violations of that keyword alone. */
  violation?: string
}

/** Follows a reference inside the document. */
export function resolve<Node extends object>(document: Document, node: Node | Reference): Node {
  if (!('$ref' in node) || typeof node.$ref !== 'string') return node as Node
  const keys = node.$ref.slice(2).split('/')
  const target = keys.reduce<unknown>(
    (parent, key) => (parent as Record<string, unknown> | undefined)?.[unescapePointer(key)],
    document,
  )
  return resolve(document, (target ?? {}) as Node)
}

const unescapePointer = (key: string) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')

/**
 * Reads an OpenAPI document; references to other files are followed.
 *
 * @throws when the file cannot be read or is no OpenAPI 3 document
 */
export async function readDocument(source: string | object): Promise<Document> {
  const document = typeof source === 'string' ? await readFileOf(source) : source
  const name = typeof source === 'string' ? source : 'The object'
  if (!('openapi' in document) || !('paths' in document))
    throw new Error(`${name} is no OpenAPI 3 document: it lacks \`openapi\` or \`paths\``)
  return document as unknown as Document
}

async function readFileOf(file: string): Promise<object> {
  try {
    if (file.endsWith('.json')) return JSON.parse(await readFile(file, 'utf8')) as object
    const { default: RefParser } = await import('@stoplight/json-schema-ref-parser')
    return (await new RefParser().bundle(file)) as object
  } catch (error) {
    throw new Error(`${file} cannot be read: ${(error as Error).message}`, { cause: error })
  }
}
