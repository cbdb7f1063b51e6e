import { describe, expect, test } from 'vitest'
import type { SpecModel } from '../api/spec-model.ts'
import { documentWith, json, read } from '../testing/document.ts'
import { basisOf, inferredAspects, weakest } from './ask.ts'
import type { Statement } from './statement.ts'

const sources = {
  guide: { page: 'https://example.com/guide', title: 'Guide', kind: 'vendor', retrieved: '2026-11-22' },
  forum: { page: 'https://example.org/forum', title: 'Forum', kind: 'third-party', retrieved: '2026-11-20' },
}
const documented = { from: 'guide', basis: 'documented' }
const reported = { from: 'forum', basis: 'reported' }
const inferred = (...of: string[]) => ({ from: 'guide', basis: 'inferred', ...(of.length > 0 && { of }) })

/** The model of a document whose API is documented by the guide. */
const model = (operation: object, rest: object = {}): SpecModel =>
  read(documentWith(operation, { info: { title: 'Things', 'x-sources': sources, 'x-source': documented }, ...rest }))
    .model

/** What a statement rests on, in short. */
const short = ({ sources: entries }: Statement) =>
  entries.map(({ from, basis, of, inheritedFrom }) =>
    [from, basis, ...(of ? [`of ${of.join()}`] : []), ...(inheritedFrom ? [`by ${inheritedFrom}`] : [])].join(' '),
  )
const operationOf = (spec: SpecModel) => spec.operations[0] as NonNullable<(typeof spec.operations)[0]>

test('what says nothing inherits from what it stands in, up to the API as a whole', () => {
  const { answers, parameters } = operationOf(
    model({
      parameters: [{ name: 'a', in: 'query', schema: { type: 'string' } }],
      responses: { 200: { description: '', ...json({ properties: { id: {} } }), 'x-source': reported } },
    }),
  )
  expect(short(parameters[0] as Statement)).toEqual(['guide documented by info'])
  const [content] = answers[0]?.content ?? []
  const property = content?.schema?.properties()[0]?.schema as Statement
  expect(short(property)).toEqual(['forum reported by answer 200 of operation listThings'])
})

test('an entry has its page, its title, its kind and its date', () => {
  const { sources: entries } = model({}).info
  expect(entries).toEqual([{ from: 'guide', ...sources.guide, basis: 'documented' }])
})

describe('a statement that rests on several sources', () => {
  const parameter = {
    name: 'a',
    in: 'query',
    schema: { type: 'string' },
    'x-source': [documented, inferred('required', 'format'), { ...reported, of: ['default'] }],
  }
  const statement = operationOf(model({ parameters: [parameter] })).parameters[0] as Statement

  test('has one basis for each aspect', () => {
    expect([undefined, 'required', 'default', 'description'].map((aspect) => basisOf(statement, aspect))).toEqual([
      'documented',
      'inferred',
      'reported',
      'documented',
    ])
  })

  test('is as sure as the least sure of them', () => {
    expect(weakest(statement)).toBe('inferred')
    expect(inferredAspects(statement)).toEqual(['required', 'format'])
  })

  test('hands on what is true of its schema: not that it is required', () => {
    const schema = operationOf(model({ parameters: [parameter] })).parameters[0]?.schema as Statement
    expect(inferredAspects(schema)).toEqual(['format'])
    expect(basisOf(schema, 'required')).toBe('documented')
  })
})

test('entries with aspects leave the rest to be inherited', () => {
  const responses = {
    200: { description: '', ...json({ properties: { id: { 'x-source': inferred('format') } } }), 'x-source': reported },
  }
  const [answer] = operationOf(model({ responses })).answers
  const property = answer?.content[0]?.schema?.properties()[0]?.schema as Statement
  expect(short(property)).toEqual(['guide inferred of format', 'forum reported by answer 200 of operation listThings'])
})

test('an entry without aspects leaves nothing to be inherited', () => {
  const operation = { 'x-source': [documented, inferred('description')] }
  const parameters = [
    { name: 'a', in: 'query', schema: {}, 'x-source': reported },
    { name: 'b', in: 'query', schema: {} },
  ]
  const [a, b] = operationOf(model({ ...operation, parameters })).parameters
  expect(short(a as Statement)).toEqual(['forum reported'])
  expect(short(b as Statement)).toEqual([
    'guide documented by operation listThings',
    'guide inferred of description by operation listThings',
  ])
})

test('an aspect that cannot be true of a statement is not inherited', () => {
  const spec = model({
    'x-source': [documented, inferred('path')],
    parameters: [{ name: 'a', in: 'query', schema: {} }],
  })
  const operation = operationOf(spec)
  expect(weakest(operation)).toBe('inferred')
  expect(operation.parameters.map(weakest)).toEqual(['documented'])
  expect(operation.answers.map(weakest)).toEqual(['documented'])
})

describe('an answer whose body is inferred', () => {
  const responses = {
    200: {
      description: '',
      headers: { 'X-Id': { schema: {} } },
      ...json({ properties: { id: {} } }, { examples: { default: { value: {} } } }),
      'x-source': [documented, inferred('body')],
    },
  }
  const [answer] = operationOf(model({ responses })).answers

  test('is documented as far as its status goes', () => {
    expect([basisOf(answer as Statement), basisOf(answer as Statement, 'body')]).toEqual(['documented', 'inferred'])
    expect(answer?.headers.map((header) => basisOf(header))).toEqual(['documented'])
  })

  test('has a schema, properties and examples that are inferred as a whole', () => {
    const content = answer?.content[0]
    const below = [content, content?.schema, content?.schema?.properties()[0]?.schema, content?.examples[0]]
    expect(below.map((statement) => basisOf(statement as Statement))).toEqual(Array(4).fill('inferred'))
  })
})

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

test('how a list goes on has a source of its own', () => {
  const operation = operationOf(model({ 'x-pagination': { cursor: {}, source: reported } }))
  expect(basisOf(operation, 'pagination')).toBe('reported')
  expect(basisOf(operation)).toBe('documented')
})

describe('the form without names', () => {
  test('is read by its page', () => {
    const { info } = read(
      documentWith({}, { info: { title: 'A', 'x-source': { page: 'https://example.com', basis: 'observed' } } }),
    ).model
    expect(info.sources).toEqual([{ from: 'https://example.com', page: 'https://example.com', basis: 'observed' }])
  })

  test('has the name of a source with the same page', () => {
    const operation = operationOf(model({ 'x-source': { page: sources.forum.page, basis: 'reported' } }))
    expect(operation.sources).toEqual([{ from: 'forum', ...sources.forum, basis: 'reported' }])
  })

  test('without a page is about the page that holds already', () => {
    const operation = operationOf(model({ 'x-source': { basis: 'example', note: 'Shown.' } }))
    expect(operation.sources).toEqual([{ from: 'guide', ...sources.guide, basis: 'example', note: 'Shown.' }])
  })
})

test('a document without sources is not unsure, but says nothing', () => {
  const { operation } = read(documentWith())
  expect([operation.sources, basisOf(operation), weakest(operation)]).toEqual([[], undefined, undefined])
})

test.each([
  ['source-misshapen', 'a text'],
  ['source-misshapen', { from: 'guide' }],
  ['source-misshapen', []],
  ['source-misshapen', { from: 'guide', basis: 'certain' }],
  ['source-unknown', { from: 'blog', basis: 'documented' }],
])('%s is a warning: %j', (code, source) => {
  expect(model({ 'x-source': source }).problems).toMatchObject([{ severity: 'warning', code, operation: 'listThings' }])
})
