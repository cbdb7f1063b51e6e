import { type Problem, readSpec } from '@countersign/openapi'
import { generateModules } from './vendor.ts'

const guide = { page: 'https://acme.example/docs', title: 'Guide', kind: 'vendor', retrieved: '2026-11-22' }

/** What is generated from a document with one operation, `createThing` (`POST /things`). */
export async function generate(operation: object = {}, rest: object = {}) {
  const responses = { 200: { description: 'Fine.' } }
  const document = {
    openapi: '3.1.0',
    info: { title: 'Acme', version: '1', 'x-sources': { guide } },
    servers: [{ url: 'https://api.acme.example' }],
    paths: { '/things': { post: { operationId: 'createThing', responses, ...operation } } },
    ...rest,
  }
  const problems: Problem[] = []
  const files = await generateModules('acme', readSpec(document), problems)
  return {
    operations: files.get('src/operations.gen.ts') ?? '',
    schema: files.get('src/schema.gen.ts') ?? '',
    problems,
  }
}

/** An entry of `x-source`. */
export const from = (basis: string, of?: string[], note?: string) => ({ from: 'guide', basis, of, note })
