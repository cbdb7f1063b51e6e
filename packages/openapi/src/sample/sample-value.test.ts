import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSpec } from '../read/read-spec.ts'
import type { SchemaView } from '../schema/view.ts'
import { documentWith, json, read } from '../testing/document.ts'
import { sampleValue } from './sample-value.ts'

const packages = join(import.meta.dirname, '../../..')

function sample(schema: unknown, schemas: object = {}): unknown {
  const { operation } = read(documentWith({ requestBody: json(schema as object) }, { components: { schemas } }))
  return sampleValue(operation.body?.content[0]?.schema as SchemaView)
}

/** Why a value does not fit a schema; empty where it does. */
function misfits(schema: object, value: unknown, schemas: object = {}): string {
  const ajv = addFormats.default(new Ajv.default({ strict: false }))
  ajv.addSchema({ components: { schemas } }, 'document')
  const resolved = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/'))
  return ajv.validate(resolved, value) ? '' : ajv.errorsText()
}

describe('a value that the document names comes first', () => {
  test.each([
    [{ type: 'string', example: 'a', default: 'b' }, 'a'],
    [{ type: 'string', examples: ['a'] }, 'a'],
    [{ type: 'string', default: 'b', enum: ['a', 'b'] }, 'b'],
    [{ type: 'string', enum: ['a', 'b'] }, 'a'],
    [{ const: 7 }, 7],
    [{ type: 'string', 'x-extensible-enum': ['a'] }, 'a'],
    [{ type: 'integer', example: 'seven' }, 1],
    [{ type: ['string', 'null'], default: null }, 'text'],
    [{ type: 'string', enum: ['b'], example: 'a' }, 'b'],
  ])('%j is %j', (schema, value) => {
    expect(sample(schema)).toBe(value)
  })
})

test('a property that several parts of an object describe is as all of them say', () => {
  const list = (items: object) => ({ type: 'array', items })
  const named = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } }
  const aged = { type: 'object', required: ['age'], properties: { age: { type: 'integer' } } }
  const required = ['pets', 'kind', 'owner']
  const base = { required, properties: { pets: list({ type: 'object' }), kind: { type: 'string' }, owner: named } }
  const more = { properties: { pets: list(named), kind: { enum: ['cat'] }, owner: aged } }
  const schema = { type: 'object', allOf: [base, more] }
  expect(sample(schema)).toEqual({ pets: [{ name: 'text' }], kind: 'cat', owner: { name: 'text', age: 1 } })
  expect(misfits(schema, sample(schema))).toBe('')
})

describe('a value fits what the schema asks for', () => {
  test.each<[object]>([
    [{ type: 'string', minLength: 8 }],
    [{ type: 'string', maxLength: 2 }],
    ...['date-time', 'date', 'email', 'uuid', 'uri', 'ipv4', 'hostname', 'byte'].map((format): [object] => [
      { type: 'string', format },
    ]),
    [{ type: 'string', pattern: '^adr_[a-z0-9]{6}$' }],
    [{ type: 'string', pattern: '^(AC|SM)[0-9a-f]{32}$' }],
    [{ type: 'string', pattern: '^[A-Z]+(?:-\\d+)?$', minLength: 12 }],
    [{ type: 'string', pattern: '^arn(:[a-z]{0,63}){4}$', minLength: 70, maxLength: 75 }],
    [{ type: 'string', pattern: '^[^\\s,]+@[^\\s]+\\.[a-z]{2,}$' }],
    [{ type: 'string', pattern: '\\u0041\\x42' }],
    [{ type: 'string', pattern: '^(?=.*\\d)(?=.*[A-Z])(?=.*[a-z]).{8,}$' }],
    [{ type: 'string', pattern: '^(?!-)[a-z]+(?<!x)$' }],
    [{ type: 'string', format: 'date', pattern: '^(?:(\\d)\\1*)?.+$' }],
    [{ type: 'integer', minimum: 5 }],
    [{ type: 'integer', exclusiveMinimum: 5, multipleOf: 3 }],
    [{ type: 'number', minimum: 0.25, exclusiveMaximum: 0.5 }],
    [{ type: 'number', maximum: -3 }],
    [{ type: 'boolean' }],
    [{ type: 'null' }],
    [{ type: 'array', items: { type: 'integer' }, minItems: 3, uniqueItems: true }],
    [{ type: 'array', maxItems: 0 }],
    [{ type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], minItems: 2 }],
    [{ type: 'object', minProperties: 1, properties: { a: { type: 'integer' }, b: {} } }],
    [{ required: ['a'], additionalProperties: { type: 'integer' } }],
    [{ properties: { a: { type: 'integer' }, b: {} }, anyOf: [{ required: ['a'] }, { required: ['b'] }] }],
    [{ type: 'object', minProperties: 2, additionalProperties: { type: 'integer' } }],
    [{ type: 'object', minProperties: 2, properties: { a: {} } }],
    [{ type: 'array', minItems: 3, uniqueItems: true, items: { type: 'integer', multipleOf: 5 } }],
    [{ allOf: [{ required: ['a'] }, { properties: { a: { type: 'array', items: { type: 'boolean' } } } }] }],
    [{ oneOf: [{ type: 'null' }, { type: 'object', required: ['a'], properties: { a: { const: 1 } } }] }],
    [{ anyOf: [{ type: 'string' }, { properties: { a: {} } }] }],
    [{ anyOf: [{ type: 'null' }] }],
    [{ required: ['__proto__', 'constructor'] }],
  ])('%j', (schema) => {
    expect(misfits(schema, sample(schema))).toBe('')
  })
})

test('an alternative says which one it is', () => {
  const schemas = {
    Cat: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } },
    Dog: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } },
  }
  const oneOf = [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
  const discriminator = { propertyName: 'kind', mapping: { feline: '#/components/schemas/Cat' } }
  expect(sample({ oneOf, discriminator }, schemas)).toEqual({ kind: 'feline' })
  expect(sample({ oneOf, discriminator: { propertyName: 'kind' } }, schemas)).toEqual({ kind: 'Cat' })
})

test('what only answers have is not sent', () => {
  expect(
    sample({ required: ['id', 'name'], properties: { id: { readOnly: true }, name: { type: 'string' } } }),
  ).toEqual({ name: 'text' })
})

test('schemas without an end, and small ones that stand for millions of values, come to an end', () => {
  const again = { $ref: '#/components/schemas/Node' }
  const Node = {
    type: 'object',
    required: ['left', 'right', 'list'],
    properties: { left: again, right: again, list: { type: 'array', items: again } },
  }
  expect(sample(Node, { Node })).toEqual({ left: expect.anything(), right: expect.anything(), list: expect.anything() })
  const levels = Array.from({ length: 40 }, (_, index) => {
    const next = { $ref: `#/components/schemas/L${index + 1}` }
    return [`L${index}`, { type: 'object', required: ['a', 'b'], properties: { a: next, b: next } }]
  })
  expect(JSON.stringify(sample({ $ref: '#/components/schemas/L0' }, Object.fromEntries(levels))).length).toBeLessThan(
    100_000,
  )
})

test('a pattern that cannot be made is not', () => {
  expect(sample({ type: 'string', pattern: '^(?=a)(b)\\1$' })).toBe('text')
  expect(sample({ type: 'string', pattern: `${'('.repeat(1000)}` })).toBe('text')
  expect(sample({ type: 'string', pattern: '^a{1,999999999}b{99999999}$' })).toBe('text')
})

test('a parameter has its own example before that of its schema', () => {
  const parameters = [
    { name: 'a', in: 'query', example: 'mine', schema: { type: 'string', example: 'its' } },
    { name: 'b', in: 'query', content: { 'application/json': { schema: { type: 'integer' } } } },
  ]
  expect(read(documentWith({ parameters })).operation.parameters.map(sampleValue)).toEqual(['mine', 1])
})

test('a part of a path is not empty, whatever comes first', () => {
  const schema = { type: 'string', enum: ['', 'mini'] }
  const parameters = [
    { name: 'a', in: 'path', required: true, schema },
    { name: 'b', in: 'path', required: true, schema: { type: 'string', default: '' } },
    { name: 'c', in: 'query', schema },
  ]
  expect(read(documentWith({ parameters })).operation.parameters.map(sampleValue)).toEqual(['mini', 'text', ''])
})

test('any plain schema has a value that fits it', () => {
  const leaf = fc.oneof(
    fc.record({ type: fc.constant('string'), minLength: fc.nat(20) }, { requiredKeys: ['type'] }),
    fc.record(
      {
        type: fc.constant('integer'),
        minimum: fc.integer({ min: -50, max: 50 }),
        multipleOf: fc.integer({ min: 1, max: 7 }),
      },
      { requiredKeys: ['type'] },
    ),
    fc.constantFrom({ type: 'boolean' }, { type: 'null' }, { type: 'string', format: 'uuid' }, { enum: ['a', 1] }),
  )
  const { schema } = fc.letrec<{ schema: object }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.record({ type: fc.constant('array'), items: tie('schema'), minItems: fc.nat(3) }),
      fc
        .dictionary(fc.string(), tie('schema'), { maxKeys: 3 })
        .map((properties) => ({ type: 'object', properties, required: Object.keys(properties) })),
      fc.array(tie('schema'), { minLength: 1, maxLength: 2 }).map((anyOf) => ({ anyOf })),
    ),
  }))
  const fits = fc.property(schema, (any) => {
    expect(misfits(any, sample(any))).toBe('')
  })
  fc.assert(fits, { numRuns: 100 })
})

test.each(globSync('*/openapi.gen.json', { cwd: packages }))(
  'the parameters and bodies of %s have values that fit',
  (file) => {
    const document = JSON.parse(readFileSync(join(packages, file), 'utf8'))
    const ajv = addFormats.default(new Ajv.default({ strict: false, formats: { html: true } }))
    ajv.addSchema(document, 'document')
    const { operations } = readSpec(document)
    const targets = operations.flatMap(({ parameters, body }) => [...parameters, ...(body?.content ?? [])])
    expect(targets.length).toBeGreaterThan(0)
    for (const { schema, place } of targets) {
      if (!schema) continue
      const validate = ajv.compile({ $ref: `document${schema.pointer}` })
      expect([place, validate(sampleValue(schema)) || validate.errors]).toEqual([place, true])
    }
  },
)
