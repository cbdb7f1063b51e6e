import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { askFor, pets } from '../../build/pets.ts'

// What nobody has given an example of is made from its schema, and fits it.

const components = {
  schemas: {
    Node: {
      type: 'object',
      required: ['name', 'tags'],
      properties: {
        name: { type: 'string', pattern: '^[A-F]{3}$' },
        tags: { type: 'array', minItems: 2, uniqueItems: true, items: { type: 'integer', multipleOf: 5 } },
        children: { type: 'array', items: { $ref: '#/components/schemas/Node' } },
        secret: { type: 'string', writeOnly: true },
      },
    },
    Entry: {
      type: 'object',
      required: ['key'],
      properties: {
        key: { type: 'string', readOnly: true },
        entries: { type: 'object', additionalProperties: { $ref: '#/components/schemas/Entry' } },
      },
    },
  },
}

async function answerOf(schema: object): Promise<unknown> {
  const described = { 200: { description: 'ok', content: { 'application/json': { schema } } } }
  const [status, text] = await askFor(
    pets({ openapi: '3.1.0', paths: { '/pets': { get: { responses: described } } }, components }),
  )
  expect(status).toBe(200)
  return JSON.parse(text)
}

function misfits(schema: object, value: unknown): string {
  const ajv = addFormats.default(new Ajv.default({ strict: false }))
  ajv.addSchema({ components }, 'document')
  const resolved = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/'))
  return ajv.validate(resolved, value) ? '' : `${ajv.errorsText()}: ${JSON.stringify(value)}`
}

const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more })

describe('an answer fits its schema', () => {
  test.each<[string, object]>([
    ['with a pattern', object({ code: { type: 'string', pattern: '^[A-Z]{2}\\d$' } })],
    ['with bytes as text', object({ data: { type: 'string', format: 'byte' } })],
    ['with bytes as text, as OpenAPI 3.1 says it', object({ data: { type: 'string', contentEncoding: 'base64' } })],
    ['with limits', object({ count: { type: 'integer', exclusiveMinimum: 4, multipleOf: 3 } })],
    ['with members that are required, but not described', object({}, { required: ['id'] })],
    ['with so many members', { type: 'object', minProperties: 2, additionalProperties: { type: 'integer' } }],
    ['that contains itself', { $ref: '#/components/schemas/Node' }],
    ['with what is only read, and required, in itself', { $ref: '#/components/schemas/Entry' }],
    [
      'that is one of several, and has members of its own',
      object({ id: { type: 'integer' } }, { required: ['id'], oneOf: [{ required: ['a'] }, { required: ['b'] }] }),
    ],
    [
      'that fits the second of several alternatives alone',
      {
        oneOf: [
          object({ a: { type: 'string' } }),
          { type: 'object', required: ['b'], properties: { a: { type: 'integer' } } },
        ],
      },
    ],
  ])('%s', async (_, schema) => {
    expect(misfits(schema, await answerOf(schema))).toBe('')
  })
})

test('what can come does: it is not only what must', async () => {
  expect(await answerOf({ $ref: '#/components/schemas/Node' })).toEqual({ name: 'AAA', tags: [5, 10] })
})

test('a schema that nothing fits is answered with what comes near', async () => {
  expect(await answerOf({ type: 'string', pattern: '^a$', maxLength: 0 })).toBe('string')
})
