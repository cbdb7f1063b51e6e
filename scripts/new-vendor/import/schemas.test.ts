import { describe, expect, test } from 'vitest'
import { documentWith, fileOf, run, schemaIn } from './testing.ts'

describe('schemas', () => {
  test('of OpenAPI 3.0 become those of 3.1', async () => {
    const schema = { type: 'number', nullable: true, minimum: 1, exclusiveMinimum: true, example: 2 }
    expect(await schemaIn(schema)).toEqual({ type: ['number', 'null'], exclusiveMinimum: 1, examples: [2] })
  })

  test.each([
    ['type', 'any', undefined],
    ['type', 'Integer', 'integer'],
    ['required', true, undefined],
    ['enum', ['a', 'a'], ['a']],
    ['pattern', '(', undefined],
    ['pattern', '^[\\w-.]+$', '^[\\w\\-.]+$'],
    ['pattern', '^(\\p{LD})+$', undefined],
    ['minLength', '3', 3],
    ['maxItems', -1, undefined],
    ['uniqueItems', 'true', true],
    ['format', 7, undefined],
    ['oneOf', { type: 'string' }, [{ type: 'string' }]],
  ])('%s: %j is %j', async (keyword, before, after) => {
    expect((await schemaIn({ [keyword]: before }))[keyword]).toEqual(after)
  })

  test('beside a reference say nothing in OpenAPI 3.0', async () => {
    const other = { $ref: '#/components/schemas/Other', description: 'The other one.', minLength: 3 }
    const schemas = { Thing: { properties: { other } }, Other: { type: 'string' } }
    const file = fileOf(await run(documentWith({}, { components: { schemas } })), 'components/schemas/Thing.yaml')
    expect(file).toEqual({ properties: { other: { $ref: 'Other.yaml', description: 'The other one.' } } })
  })

  test('do not require what they forbid', async () => {
    const schema = { type: 'object', properties: { a: {} }, required: ['a', 'b'] }
    expect((await schemaIn({ ...schema, additionalProperties: false })).required).toEqual(['a'])
    expect((await schemaIn(schema)).required).toEqual(['a', 'b'])
    const patternProperties = { '^b': {} }
    expect((await schemaIn({ ...schema, patternProperties, additionalProperties: false })).required).toEqual(['a', 'b'])
  })

  test('that are one of alternatives which do not exclude each other are any of them', async () => {
    const text = { type: 'string' }
    const [open, closed] = [
      [
        { type: 'object', properties: { id: text } },
        { type: 'object', properties: { name: text } },
      ],
      [
        { type: 'object', required: ['id'], properties: { id: text } },
        { type: 'object', required: ['name'] },
      ],
    ]
    expect(await schemaIn({ oneOf: open })).toEqual({ anyOf: open })
    expect(await schemaIn({ oneOf: closed })).toEqual({ oneOf: closed })
    expect(
      await schemaIn({ properties: { a: { oneOf: [text, { ...text, maxLength: 9 }] }, b: { oneOf: closed } } }),
    ).toEqual({
      properties: { a: { anyOf: [text, { ...text, maxLength: 9 }] }, b: { oneOf: closed } },
    })
  })

  test('are not composed of what says nothing', async () => {
    const telling = { type: 'object', properties: { id: { type: 'string' } } }
    expect(await schemaIn({ allOf: [telling, { type: 'object', properties: {} }] })).toEqual({ allOf: [telling] })
    expect(await schemaIn({ allOf: [{ type: 'object' }] })).toEqual({ allOf: [{ type: 'object' }] })
  })

  test('of lists have the values of their items there', async () => {
    const items = { type: 'string' }
    expect(await schemaIn({ type: 'array', items, enum: ['a', 'b'] })).toEqual({
      type: 'array',
      items: { type: 'string', enum: ['a', 'b'] },
    })
    expect(await schemaIn({ type: 'array', items, enum: [['a']] })).toEqual({ type: 'array', items, enum: [['a']] })
  })

  test.each([
    [{ format: 'date-time', pattern: '^\\d{4}-\\d\\d-\\d\\d$' }, undefined],
    [{ format: 'date-time', pattern: '^.{1,40}$' }, 'date-time'],
    [{ format: 'date-time', pattern: '^(?=x)y$' }, 'date-time'],
    [{ format: 'email', pattern: '^[a-z]+$' }, 'email'],
  ])('%j have the format %s', async (schema, format) => {
    expect((await schemaIn({ type: 'string', ...schema })).format).toBe(format)
  })

  test('keep properties that are called like keywords', async () => {
    const properties = {
      example: { type: 'string' },
      nullable: { type: 'boolean' },
      $ref: { type: 'string' },
      'x-y': { type: 'string' },
    }
    expect(await schemaIn({ type: 'object', properties })).toEqual({ type: 'object', properties })
  })
})
