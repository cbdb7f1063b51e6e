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
