import type { SpecModel } from '../api/spec-model.ts'
import type { Operation } from '../operation/operation.ts'
import { readSpec } from '../read/read-spec.ts'

const plain = { responses: { 200: { description: 'Fine.' } } }

/** A document with one operation, `listThings` (`GET /things`), and what a test adds to either. */
export const documentWith = (operation: object = {}, rest: object = {}): Record<string, unknown> => ({
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  servers: [{ url: 'https://api.example.com/v1' }],
  paths: { '/things': { get: { operationId: 'listThings', ...plain, ...operation } } },
  ...rest,
})

/** A document whose only path is another one. */
export const documentAt = (path: string, operation: object = {}, method = 'get'): Record<string, unknown> =>
  documentWith({}, { paths: { [path]: { [method]: { operationId: 'callThing', ...plain, ...operation } } } })

/** The model of a document, with its first operation. */
export function read(document: unknown): { model: SpecModel; operation: Operation; codes: string[] } {
  const model = readSpec(document)
  const [operation] = [...model.operations, ...model.webhooks]
  return { model, operation: operation as Operation, codes: model.problems.map(({ code }) => code) }
}

/** JSON as it is parsed: `__proto__` is a key like any other. */
export const parse = (text: string): unknown => JSON.parse(text)

/** A body of a schema, as JSON. */
export const json = (schema: object, more: object = {}): object => ({
  content: { 'application/json': { schema, ...more } },
})
