import { expect, test } from 'vitest'
import { SchemaChecker } from './schema.ts'

const checker = new SchemaChecker({ openapi: '3.0.3', components: { schemas: { Text: { type: 'string' } } } })
const check = (schema: object, value: unknown, texts = false) => checker.check(schema, value, 'request', texts)
const text = { $ref: '#/components/schemas/Text' }

test.each<[string, object, unknown]>([
  ['alternatives that do not exclude each other', { oneOf: [text, { type: 'string', maxLength: 9 }] }, 'a'],
  ['a format beside a pattern', { type: 'string', format: 'date-time', pattern: '^\\d{4}$' }, '2031'],
  ['a pattern of another language', { type: 'string', pattern: '^\\p{LD}+$' }, 'a'],
  ['values of a list that are meant of its items', { type: 'array', items: text, enum: ['a', 'b'] }, ['a']],
  ['null', { ...text, type: 'string', nullable: true }, 'a'],
  ['what must be there and must not', { required: ['id'], properties: {}, additionalProperties: false }, {}],
  ['what is only read', { required: ['id'], properties: { id: { readOnly: true } } }, {}],
])('takes %s as they are meant', (_, schema, value) => {
  expect(check(schema, value)).toEqual({ faults: [] })
})

test('says what is wrong, and where', () => {
  expect(check({ properties: { a: text } }, { a: 1 })).toEqual({ faults: ['/a must be string {"type":"string"}'] })
  expect(check({ oneOf: [text, { type: 'boolean' }] }, 1).faults).not.toEqual([])
})

test('texts stand for what they can be read as', () => {
  expect(check({ type: 'integer' }, '7', true)).toEqual({ faults: [] })
  expect(check({ enum: [true, 0] }, '0', true)).toEqual({ faults: [] })
  expect(check({ type: 'integer' }, '7').faults).not.toEqual([])
})

test('a schema that is none is not checked, which is said', () => {
  expect(check({ $ref: '#/components/schemas/Text', type: 'string' }, 'a')).toEqual({ faults: [] })
  expect(check({ type: 'strange' }, 'a').unchecked).toBeDefined()
})
