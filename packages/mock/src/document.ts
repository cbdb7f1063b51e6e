import { readFile } from 'node:fs/promises'
import RefParser from '@stoplight/json-schema-ref-parser'

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
  encoding?: Record<string, { contentType?: string }>
}

export interface Schema {
  type?: string | string[]
  format?: string
  items?: Schema | Reference
  properties?: Record<string, Schema | Reference>
}

interface Reference {
  $ref: string
}

/** Follows a reference inside the document. */
export function resolve<Node extends object>(document: Document, node: Node | Reference): Node {
  if (!('$ref' in node) || typeof node.$ref !== 'string') return node as Node
  const keys = node.$ref
    .slice(2)
    .split('/')
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'))
  const target = keys.reduce<unknown>((parent, key) => (parent as Record<string, unknown> | undefined)?.[key], document)
  return resolve(document, (target ?? {}) as Node)
}

/** Which response and example stand for a refused call (`x-mock`). */
export interface MockAnswers {
  unauthorized?: MockAnswer
  malformed?: MockAnswer
  invalid?: MockAnswer | MockAnswer[]
}

export interface MockAnswer {
  status: number
  example?: string
  /** JSON Schema keyword; the answer stands for violations of that keyword alone. */
  violation?: string
}

/**
 * Reads an OpenAPI document; references to other files are followed.
 *
 * @throws when the file cannot be read or is no OpenAPI 3 document
 */
export async function readDocument(source: string | object): Promise<Document> {
  const document = typeof source === 'string' ? await readFileOf(source) : source
  if (!('openapi' in document))
    throw new Error(
      `${typeof source === 'string' ? source : 'The object'} is no OpenAPI 3 document: it has no \`openapi\` member`,
    )
  return document as unknown as Document
}

async function readFileOf(file: string): Promise<object> {
  try {
    if (file.endsWith('.json')) return JSON.parse(await readFile(file, 'utf8')) as object
    return (await new RefParser().bundle(file)) as object
  } catch (error) {
    throw new Error(`${file} cannot be read: ${(error as Error).message}`, { cause: error })
  }
}
