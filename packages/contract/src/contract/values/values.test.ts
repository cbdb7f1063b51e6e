import { type Operation, readSpec } from '@countersign/openapi'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { brokenValues } from './broken-values.ts'
import { changedBodies, changes } from './changed-answers.ts'
import { completeValues } from './complete-value.ts'
import { describePath, valueAt, withField } from './field-path.ts'
import { fieldsOf } from './fields.ts'
import { verdictOf } from './verdict.ts'
import { expectedOnWire } from './wire.ts'

const schemaOf = (schema: object) => {
  const model = readSpec({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {},
    components: { schemas: { S: schema } },
  })
  const found = model.schemas.get('S')
  if (!found) throw new Error('no schema')
  return found
}

describe('a complete value', () => {
  const person = {
    type: 'object',
    properties: {
      id: { type: 'string', readOnly: true },
      password: { type: 'string', writeOnly: true },
      friends: { type: 'array', items: { $ref: '#/components/schemas/S' } },
      address: { type: 'object', properties: { city: { type: 'string', default: 'Lyon' } } },
    },
  }

  test('has every field, down to where a schema contains itself', () => {
    expect(completeValues(schemaOf(person), 'answered')).toEqual([
      { id: 'text', friends: [], address: { city: 'Lyon' } },
    ])
    expect(completeValues(schemaOf(person), 'sent')).toEqual([
      { password: 'text', friends: [], address: { city: 'Lyon' } },
    ])
  })

  test('is one for each alternative, each with what they have in common', () => {
    const either = {
      type: 'object',
      properties: { kind: { type: 'string' } },
      oneOf: [{ properties: { a: { type: 'integer' } } }, { properties: { b: { type: 'boolean' } } }],
    }
    expect(completeValues(schemaOf(either), 'sent')).toEqual([
      { kind: 'text', a: 1 },
      { kind: 'text', b: true },
    ])
  })
})

describe('a broken value', () => {
  test.each([
    [{ type: 'integer', minimum: 1, maximum: 9 }, 5],
    [{ type: ['string', 'null'], maxLength: 3, minLength: 2 }, 'ab'],
    [{ type: 'array', maxItems: 2, minItems: 1, items: { type: 'string' } }, ['a']],
    [{ type: 'object' }, {}],
    [{ type: ['string', 'number', 'boolean', 'object', 'array'] }, 'a'],
  ])('breaks just the rule it is named after: %j', (schema, value) => {
    const ajv = new Ajv.default({ strict: false, allErrors: true })
    const validate = ajv.compile(schema)
    expect(validate(value)).toBe(true)
    for (const broken of brokenValues(schemaOf(schema), value, {})) {
      validate(broken.value)
      expect([broken.rule, validate.errors?.map(({ keyword }) => keyword)]).toEqual([broken.rule, [broken.rule]])
    }
  })

  test('of a list of values is of another type, or none of them', () => {
    const found = brokenValues(schemaOf({ type: 'string', enum: ['a', 'b'] }), 'a', {})
    expect(found.map(({ rule, value }) => [rule, value])).toEqual([
      ['type', 7.5],
      ['enum', 'no-such-value'],
    ])
  })

  test('is none where nothing can be wrong: a text that travels as text', () => {
    expect(brokenValues(schemaOf({ type: 'string' }), 'a', { asText: true })).toEqual([])
    expect(brokenValues(schemaOf({ type: 'integer' }), 1, { asText: true })).toEqual([
      { rule: 'type', aspect: 'type', value: 'text' },
    ])
  })
})

test('fields are found at any depth, and changed where they are', () => {
  const schema = schemaOf({
    type: 'object',
    required: ['users'],
    properties: { users: { type: 'array', items: { type: 'object', properties: { email: { type: 'string' } } } } },
  })
  expect(fieldsOf(schema).map(({ path, required }) => [describePath(path), required])).toEqual([
    ['users', true],
    ['users[].email', false],
  ])
  const body = { users: [{ email: 'a' }, { email: 'b' }] }
  const path = ['users', '0', 'email']
  expect(withField(body, path, { value: 7 })).toEqual({ users: [{ email: 7 }, { email: 'b' }] })
  expect(withField(body, path, 'missing')).toEqual({ users: [{}, { email: 'b' }] })
  expect([valueAt(body, path), body.users[0]]).toEqual(['a', { email: 'a' }])
})

describe('a changed answer', () => {
  const body = { status: 'open', owner: { name: 'Ines' }, tags: ['a'] }

  test.each(changes)('has a field that is %s, the same in every run', (change) => {
    const bodies = changedBodies(change, body, 'getThing')
    expect(bodies).toEqual(changedBodies(change, body, 'getThing'))
    expect(bodies.every((changed) => JSON.stringify(changed) !== JSON.stringify(body))).toBe(true)
  })
})

describe('a parameter on the wire', () => {
  const parameter = (style: string, explode: boolean) => {
    const parameters = [{ name: 'p', in: 'query', style, explode, schema: {} }]
    const model = readSpec({
      openapi: '3.1.0',
      info: { title: 'T', version: '1' },
      paths: { '/x': { get: { operationId: 'x', parameters, responses: {} } } },
    })
    return (model.operations[0] as Operation).parameters[0] as Operation['parameters'][number]
  }

  // https://spec.openapis.org/oas/v3.1.1#style-examples
  test.each([
    ['form', true, ['blue', 'black'], 'p=blue&p=black'],
    ['form', false, ['blue', 'black'], 'p=blue,black'],
    ['form', true, { R: 100, G: 200 }, 'R=100&G=200'],
    ['form', false, { R: 100, G: 200 }, 'p=R,100,G,200'],
    ['spaceDelimited', false, ['blue', 'black'], 'p=blue black'],
    ['pipeDelimited', false, ['blue', 'black'], 'p=blue|black'],
    ['deepObject', true, { R: 100, G: 200 }, 'p[R]=100&p[G]=200'],
  ])('%s, explode %s: %j is %s', (style, explode, value, expected) => {
    const pairs = expectedOnWire(parameter(style, explode), value)
    expect(pairs.map(([name, text]) => `${name}=${text}`).join('&')).toBe(expected)
  })
})

describe('a verdict', () => {
  const rules = {
    code: ['code'],
    authentication: ['99'],
    rateLimit: { SLOW: 30 },
    when: [{ property: 'success', equals: false }],
  }
  const model = readSpec({
    openapi: '3.1.0',
    info: { title: 'T', version: '1', 'x-failure': rules },
    paths: {
      '/x': { post: { operationId: 'one', responses: {} } },
      '/y': {
        post: {
          operationId: 'batch',
          'x-failure': { each: { items: 'users', error: 'error', success: ['OK'] } },
          responses: {},
        },
      },
    },
  })
  const [one, batch] = model.operations as [Operation, Operation]

  test.each([
    [one, 200, { success: true }, undefined, undefined],
    [one, 200, { success: false, code: 99 }, 'AuthenticationError', '99'],
    [one, 200, { success: false, code: 'slow' }, 'RateLimitError', 'slow'],
    [one, 401, undefined, 'AuthenticationError', undefined],
    [one, 429, {}, 'RateLimitError', undefined],
    [one, 404, { code: '' }, 'ApiError', undefined],
    [batch, 200, { users: [{ error: { code: 'OK' } }, {}] }, undefined, undefined],
    [batch, 200, { users: [{}, { error: { code: 'GONE' } }] }, 'ApiError', 'GONE'],
  ])('%# of %o', (operation, status, body, error, code) => {
    expect(verdictOf(model, operation, status, body)).toEqual({ error, code })
  })
})
