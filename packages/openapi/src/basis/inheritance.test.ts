import { describe, expect, test } from 'vitest'
import { documentWith, json, read } from '../testing/document.ts'
import { documented, inferred, model, operationOf, reported, short, sources } from '../testing/sources.ts'
import { basisOf, inferredAspects, weakest } from './ask.ts'
import type { Statement } from './statement.ts'

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
    schema: { type: 'string', format: 'uuid' },
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

test('what a field does not say is not inferred of it', () => {
  const properties = { at: { type: 'string', format: 'date-time' }, on: { type: 'boolean' } }
  const schema = { properties, 'x-source': [documented, inferred('format', 'enum', 'default')] }
  const [answer] = operationOf(model({ responses: { 200: { description: '', ...json(schema) } } })).answers
  const fields = answer?.content[0]?.schema?.properties() ?? []
  expect(fields.map(({ name, schema: field }) => [name, inferredAspects(field), weakest(field)])).toEqual([
    ['at', ['format'], 'inferred'],
    ['on', [], 'documented'],
  ])
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
