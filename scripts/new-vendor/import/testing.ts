import { parse } from 'yaml'
import { type Imported, importDocument } from './index.ts'
import type { Node } from './walk.ts'

export const source = { page: 'https://example.com/api', kind: 'vendor', retrieved: '2026-01-01' } as const
export const answered = { responses: { 200: { description: 'Done.' } } }
export const json = (schema: object, more: object = {}) => ({ content: { 'application/json': { schema, ...more } } })

/** A document with one operation, in OpenAPI 3.0 unless something else is said. */
export const documentWith = (operation: object, more: object = {}) => ({
  openapi: '3.0.3',
  info: { title: 'Acme', version: '1' },
  paths: { '/things': { get: { operationId: 'listThings', ...answered, ...operation } } },
  ...more,
})

export const run = (document: object): Promise<Imported> => importDocument(document as Node, 'acme', source)
export const fileOf = ({ files }: Imported, file: string) => parse(files.get(file) ?? '') as Node
export const operationIn = async (document: object) => fileOf(await run(document), 'paths/things.yaml').get as Node
export const schemaIn = async (schema: object) =>
  fileOf(await run(documentWith({}, { components: { schemas: { Thing: schema } } })), 'components/schemas/Thing.yaml')
export const refused = (document: object) =>
  run(document).then(
    () => [],
    ({ problems }) => problems as { code: string; pointer: string; operation?: string; message: string }[],
  )
export const whats = ({ notes }: Imported) => notes.map(({ what, count, first }) => `${count} ${what} ${first}`)
