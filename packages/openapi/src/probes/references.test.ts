import { expect, test } from 'vitest'
import { documentWith, json, parse, read } from '../testing/document.ts'

const body = (schema: object, schemas: object = {}) =>
  read(documentWith({ requestBody: json(schema) }, { components: { schemas } })).model.problems

test.each([
  ['reference-broken', '#/components/schemas/Missing'],
  ['reference-broken', '#/info/title'],
  ['reference-outside', 'other.yaml#/Thing'],
  ['reference-outside', 'https://example.com/thing.json'],
  ['reference-by-anchor', '#thing'],
])('%s: %s is a problem of the operation, at its place', (code, $ref) => {
  expect(body({ $ref })).toMatchObject([
    {
      severity: 'error',
      code,
      operation: 'listThings',
      pointer: '#/paths/~1things/get/requestBody/content/application~1json/schema',
    },
  ])
})

test('a circle of references that never say anything is a problem', () => {
  const schemas = { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } }
  expect(body({ $ref: '#/components/schemas/A' }, schemas).map(({ code }) => code)).toContain('reference-cycle')
})

test('a schema that holds itself is none', () => {
  const schemas = { Node: { properties: { next: { $ref: '#/components/schemas/Node' } } } }
  expect(body({ $ref: '#/components/schemas/Node' }, schemas)).toEqual([])
})

test('what many operations share is told once', () => {
  const get = { responses: { 200: { $ref: '#/components/responses/Thing' } } }
  const { model } = read(
    documentWith(
      {},
      {
        paths: { '/a': { get: { ...get, operationId: 'a' } }, '/b': { get: { ...get, operationId: 'b' } } },
        components: { responses: { Thing: { description: '', ...json({ $ref: '#/nowhere' }) } } },
      },
    ),
  )
  expect(model.problems).toMatchObject([
    { code: 'reference-broken', pointer: '#/components/responses/Thing/content/application~1json/schema' },
  ])
})

test('what no operation uses is looked at too', () => {
  const parameters = { Unused: { name: 'a', in: 'query', schema: { $ref: '#/nowhere' } } }
  expect(read(documentWith({}, { components: { parameters } })).codes).toEqual(['reference-broken'])
})

test('a map as a whole is no reference', () => {
  const { model } = read(documentWith({ requestBody: { content: { $ref: '#/components/x' } } }))
  expect(model.problems).toMatchObject([{ severity: 'error', code: 'reference-misplaced', operation: 'listThings' }])
})

test('a key with characters of its own is found however it is spelt', () => {
  const schemas = parse('{"a/b~c %": {"type": "string"}}') as object
  for (const $ref of ['#/components/schemas/a~1b~0c %', '#/components/schemas/a~1b~0c%20%25']) {
    const { operation, codes } = read(documentWith({ requestBody: json({ $ref }) }, { components: { schemas } }))
    expect(codes).toEqual([])
    expect(operation.body?.content[0]?.schema).toMatchObject({ type: 'string', name: 'a/b~c %' })
  }
})

test.each([
  ['elsewhere', { externalValue: 'https://example.com/a.json' }],
  ['in another file', { value: { $ref: 'examples/a.json' } }],
  ['nowhere', { value: { $ref: '#/components/examples/Missing' } }],
  ['not at all', { summary: 'Nothing.' }],
])('an example whose value is %s is a warning, and has none', (_, example) => {
  const { model, operation } = read(documentWith({ requestBody: json({}, { examples: { one: example } }) }))
  expect(model.problems).toMatchObject([
    { severity: 'warning', code: 'example-without-value', operation: 'listThings' },
  ])
  expect(operation.body?.content[0]?.examples[0]).toMatchObject({ name: 'one', value: undefined })
  expect(operation.body?.content[0]?.examples[0]?.missing).toBeTruthy()
})

test.each([
  ['under a name', { examples: { one: { $ref: '#/components/examples/Thing' } } }],
  ['as the only one', { example: { $ref: '#/components/examples/Thing' } }],
  ['inside of `value`', { examples: { one: { value: { $ref: '#/components/examples/Thing' } } } }],
])('an example that is a reference %s has the value it leads to', (_, more) => {
  const components = { examples: { Thing: { summary: 'A thing.', value: { id: 7 } } } }
  const { codes, operation } = read(documentWith({ requestBody: json({}, more) }, { components }))
  expect(codes).toEqual([])
  expect(operation.body?.content[0]?.examples[0]?.value).toEqual({ id: 7 })
})

test('`example` beside `examples` is one of them, with a warning', () => {
  const { codes, operation } = read(
    documentWith({ requestBody: json({}, { example: 1, examples: { a: { value: 2 } } }) }),
  )
  expect(codes).toEqual(['example-twice'])
  expect(operation.body?.content[0]?.examples.map(({ name, value }) => [name, value])).toEqual([
    ['default', 1],
    ['a', 2],
  ])
})

test('examples of a schema are not among those that can be asked for', () => {
  const { operation } = read(documentWith({ requestBody: json({ examples: ['a'] }) }))
  expect(operation.body?.content[0]?.examples).toEqual([])
  expect(operation.body?.content[0]?.schema?.examples).toEqual(['a'])
})
