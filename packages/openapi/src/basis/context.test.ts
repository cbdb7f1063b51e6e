import { describe, expect, test } from 'vitest'
import { json } from '../testing/document.ts'
import { documented, inferred, model, operationOf, reported, short } from '../testing/sources.ts'
import { basisOf } from './ask.ts'
import type { Statement } from './statement.ts'

describe('references', () => {
  const components = { schemas: { Own: { type: 'string', 'x-source': reported }, None: { type: 'string' } } }
  const property = (schema: object, operation: object = {}) => {
    const responses = { 200: { description: '', ...json({ properties: { id: schema } }) } }
    const [answer] = operationOf(model({ responses, ...operation }, { components })).answers
    return answer?.content[0]?.schema?.properties()[0]?.schema as Statement
  }

  test('what stands beside one wins over its target', () => {
    expect(short(property({ $ref: '#/components/schemas/Own', 'x-source': inferred() }))).toEqual(['guide inferred'])
    expect(short(property({ $ref: '#/components/schemas/Own', 'x-source': inferred('description') }))).toEqual([
      'guide inferred of description',
      'forum reported',
    ])
  })

  test('the target wins over the place it is used in', () => {
    expect(short(property({ $ref: '#/components/schemas/Own' }))).toEqual(['forum reported'])
  })

  test('a target that says nothing is as sure as the place it is used in', () => {
    const schema = { $ref: '#/components/schemas/None' }
    expect(short(property(schema, { 'x-source': reported }))).toEqual(['forum reported by operation listThings'])
    expect(short(property(schema))).toEqual(['guide documented by info'])
  })

  test('that a property is required says nothing of what its schema requires', () => {
    const required = property({ $ref: '#/components/schemas/None', 'x-source': [documented, inferred('required')] })
    expect(basisOf(required, 'required')).toBe('inferred')
  })
})

test('a shared schema has another basis in each operation', () => {
  const get = (operationId: string, source: object) => ({
    get: {
      operationId,
      'x-source': source,
      responses: { 200: { description: '', ...json({ $ref: '#/components/schemas/Thing' }) } },
    },
  })
  const spec = model(
    {},
    {
      paths: { '/a': get('a', documented), '/b': get('b', reported) },
      components: { schemas: { Thing: { properties: { id: {} } } } },
    },
  )
  const bases = spec.operations.map((operation) =>
    basisOf(operation.answers[0]?.content[0]?.schema?.properties()[0]?.schema as Statement),
  )
  expect(bases).toEqual(['documented', 'reported'])
})

test('what is composed has the source of the part it comes from', () => {
  const part = { properties: { id: {} }, 'x-source': reported }
  const responses = { 200: { description: '', ...json({ allOf: [part], properties: { name: {} } }) } }
  const properties = operationOf(model({ responses })).answers[0]?.content[0]?.schema?.properties() ?? []
  expect(properties.map(({ name, schema }) => [name, basisOf(schema)])).toEqual([
    ['name', 'documented'],
    ['id', 'reported'],
  ])
})

test('a path hands its source on to its operations', () => {
  const get = { operationId: 'a', responses: { 200: { description: '' } } }
  const { operations } = model({}, { paths: { '/a': { 'x-source': reported, get } } })
  expect(short(operations[0] as Statement)).toEqual(['forum reported by path item /a'])
})

test('servers, tags and credentials inherit from the API', () => {
  const { servers, tags, securitySchemes } = model(
    {},
    {
      servers: [{ url: 'https://a.example', 'x-source': reported }],
      tags: [{ name: 'a' }],
      components: { securitySchemes: { key: { type: 'http', scheme: 'basic' } } },
    },
  )
  expect([...servers, ...tags, ...securitySchemes.values()].map((statement) => basisOf(statement))).toEqual([
    'reported',
    'documented',
    'documented',
  ])
})
