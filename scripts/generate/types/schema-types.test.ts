import ts from 'typescript'
import { expect, test } from 'vitest'
import { generate } from '../testing.ts'

const Thing = {
  type: 'object',
  properties: { id: { type: 'string', readOnly: true }, secret: { type: 'string', writeOnly: true } },
}
const content = { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } }

test('what is only read, or only written, is marked with the types of the client', async () => {
  const responses = { 200: { description: 'Fine.', content } }
  const { schema } = await generate({ requestBody: { content }, responses }, { components: { schemas: { Thing } } })
  expect(ts.transpileModule(schema, { reportDiagnostics: true }).diagnostics).toEqual([])
  expect(schema).toContain("import type { $Read, $Write, Readable } from '@countersign/client'")
  expect(schema).not.toMatch(/^export type (\$Read|\$Write|Readable|Writable)</m)
})

test.each([
  ['of the same type', { type: 'string' }, 'export interface Thing extends'],
  ['of another type', { type: 'integer' }, "export type Thing = components['schemas']['Thing']"],
  ['that are objects', { type: 'object' }, "export type Thing = components['schemas']['Thing']"],
  ['of any type', true, 'export interface Thing extends'],
])('a schema with further members %s is what compiles', async (_, additionalProperties, expected) => {
  const properties = { id: { type: 'string' } }
  const { schema } = await generate(
    {},
    { components: { schemas: { Thing: { type: 'object', properties, additionalProperties } } } },
  )
  expect(schema).toContain(expected)
})
