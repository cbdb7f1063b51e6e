import { describe, expect, test } from 'vitest'
import type { SchemaView } from '../schema/view.ts'
import { documentWith, json, read } from '../testing/document.ts'

/** The schema of a body. */
function view(schema: unknown, schemas: object = {}, openapi = '3.1.0'): SchemaView {
  const document = documentWith({ requestBody: json(schema as object) }, { components: { schemas }, openapi })
  return read(document).operation.body?.content[0]?.schema as SchemaView
}
const names = (schema: SchemaView) => schema.properties().map(({ name }) => name)

describe('null is understood', () => {
  test.each([
    ['of 3.0', { type: 'string', nullable: true }],
    ['of 3.0 beside allOf', { nullable: true, allOf: [{ $ref: '#/components/schemas/Text' }] }],
    ['of 3.1', { type: ['string', 'null'] }],
    ['as an alternative', { anyOf: [{ $ref: '#/components/schemas/Text' }, { type: 'null' }] }],
    ['beside a reference', { $ref: '#/components/schemas/Text', nullable: true }],
  ])('%s', (_, schema) => {
    const { nullable, type } = view(schema, { Text: { type: 'string' } })
    expect([nullable, type === undefined || type === 'string']).toEqual([true, true])
  })

  test('where it is not allowed', () => {
    expect(view({ type: 'string' }).nullable).toBe(false)
    expect(view({ type: 'string', nullable: false }, {}, '3.0.3').nullable).toBe(false)
    expect(view({ allOf: [{ type: ['string', 'null'] }, { type: 'string' }] }).nullable).toBe(false)
  })
})

test('limits of 3.0 and of 3.1 are the same', () => {
  expect(view({ minimum: 5, exclusiveMinimum: true }).minimum).toEqual({ value: 5, exclusive: true })
  expect(view({ exclusiveMinimum: 5 }).minimum).toEqual({ value: 5, exclusive: true })
  expect(view({ minimum: 7, exclusiveMinimum: 5 }).minimum).toEqual({ value: 7, exclusive: false })
  expect(view({ maximum: 5 }).maximum).toEqual({ value: 5, exclusive: false })
  expect(view({}).maximum).toBeUndefined()
})

test('sample values of 3.0 and of 3.1 are the same', () => {
  expect(view({ example: 'a' }).examples).toEqual(['a'])
  expect(view({ examples: ['a', 'b'] }).examples).toEqual(['a', 'b'])
})

test('keywords of 3.0 in a 3.1 document are told once, with their number', () => {
  const schema = { properties: { a: { type: 'string', nullable: true }, b: { type: 'string', nullable: true } } }
  const { model } = read(documentWith({ requestBody: json(schema) }))
  expect(model.problems).toMatchObject([{ severity: 'warning', code: 'keyword-deprecated' }])
  expect(model.problems[0]?.message).toContain('2 times')
  expect(read(documentWith({ requestBody: json(schema) }, { openapi: '3.0.3' })).codes).toEqual([])
})

describe('what is composed', () => {
  const schemas = {
    Base: { required: ['id'], properties: { id: { type: 'string' } } },
    Cat: { allOf: [{ $ref: '#/components/schemas/Base' }], required: ['purrs'], properties: { purrs: {} } },
    Dog: { properties: { barks: {}, id: { type: 'integer' } } },
  }

  test('through allOf has the properties of all parts, and what they require', () => {
    const cat = view({ $ref: '#/components/schemas/Cat' }, schemas)
    expect(cat.name).toBe('Cat')
    expect(cat.properties().map(({ name, required }) => [name, required])).toEqual([
      ['purrs', true],
      ['id', true],
    ])
  })

  test('of alternatives has their properties, marked', () => {
    const pet = view(
      {
        oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
        discriminator: { propertyName: 'kind' },
      },
      schemas,
    )
    expect(pet.properties().map(({ name, required, through }) => [name, required, through])).toEqual([
      ['purrs', false, 'oneOf'],
      ['id', false, 'oneOf'],
      ['barks', false, 'oneOf'],
    ])
    expect(pet.alternatives.map(({ name }) => name)).toEqual(['Cat', 'Dog'])
    expect(pet.keyword('discriminator')).toEqual({ propertyName: 'kind' })
  })

  test('takes what stands beside a reference before what it refers to', () => {
    const dog = view({ $ref: '#/components/schemas/Dog', description: 'A good one.', properties: { age: {} } }, schemas)
    expect(dog.description).toBe('A good one.')
    expect(names(dog)).toEqual(['age', 'barks', 'id'])
  })
})

describe('names that mean something elsewhere are names', () => {
  test('a property called properties', () => {
    const schema = view({
      properties: { properties: { type: 'string', 'x-sensitive': 'pii' }, $ref: { type: 'string' } },
    })
    expect(names(schema)).toEqual(['properties', '$ref'])
  })

  test('what an example holds is data, `$ref` and `properties` too', () => {
    const example = { $ref: '#/nowhere', properties: null, nested: { $ref: 'other.yaml' } }
    const { codes, operation } = read(documentWith({ requestBody: json({ type: 'object' }, { example }) }))
    expect(codes).toEqual([])
    expect(operation.body?.content[0]?.examples[0]).toMatchObject({ name: 'default', value: example })
  })
})

test('lists of any kind show what they hold', () => {
  expect(view({ type: 'array', items: { type: 'string' } }).items?.type).toBe('string')
  expect(view({ prefixItems: [{ type: 'string' }, { type: 'integer' }] }).prefixItems.map(({ type }) => type)).toEqual([
    'string',
    'integer',
  ])
  expect(view({ items: [{ type: 'string' }] }).prefixItems.map(({ type }) => type)).toEqual(['string'])
})

test('properties without a name of their own have a schema, or must not be', () => {
  expect(view({ additionalProperties: { type: 'string' } }).additional).toMatchObject({ type: 'string' })
  expect(view({ additionalProperties: false }).additional).toBe(false)
  expect(view({}).additional).toBeUndefined()
})

test('open and closed lists of values are told apart', () => {
  expect(view({ enum: ['a'] })).toMatchObject({ enum: ['a'], extensibleEnum: undefined })
  expect(view({ type: 'string', 'x-extensible-enum': ['a'] })).toMatchObject({ enum: undefined, extensibleEnum: ['a'] })
})
