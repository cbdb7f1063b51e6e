import { readSpec } from '@countersign/openapi'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Imported, importDocument } from './index.ts'
import type { Node } from './walk.ts'

// Each test gives the importer one thing that real documents have, and reads what became of it.
const source = { page: 'https://example.com/api', kind: 'vendor', retrieved: '2026-01-01' } as const
const answered = { responses: { 200: { description: 'Done.' } } }
const json = (schema: object, more: object = {}) => ({ content: { 'application/json': { schema, ...more } } })

/** A document with one operation, in OpenAPI 3.0 unless something else is said. */
const documentWith = (operation: object, more: object = {}) => ({
  openapi: '3.0.3',
  info: { title: 'Acme', version: '1' },
  paths: { '/things': { get: { operationId: 'listThings', ...answered, ...operation } } },
  ...more,
})

const run = (document: object): Promise<Imported> => importDocument(document as Node, 'acme', source)
const fileOf = ({ files }: Imported, file: string) => parse(files.get(file) ?? '') as Node
const operationIn = async (document: object) => fileOf(await run(document), 'paths/things.yaml').get as Node
const schemaIn = async (schema: object) =>
  fileOf(await run(documentWith({}, { components: { schemas: { Thing: schema } } })), 'components/schemas/Thing.yaml')
const refused = (document: object) =>
  run(document).then(
    () => [],
    ({ problems }) => problems as { code: string; pointer: string; operation?: string; message: string }[],
  )
const whats = ({ notes }: Imported) => notes.map(({ what, count, first }) => `${count} ${what} ${first}`)

describe('a document becomes the files of a spec', () => {
  test('with a file for each URL and component, and examples in files of their own', async () => {
    const thing = { $ref: '#/components/schemas/thing-model' }
    const { files } = await run(
      documentWith(
        { responses: { 200: { description: 'All.', ...json(thing, { example: { id: 1 } }) } } },
        { components: { schemas: { 'thing-model': { type: 'object', properties: { id: { type: 'integer' } } } } } },
      ),
    )
    expect([...files.keys()].sort()).toEqual([
      'components/examples/listThings.200.yaml',
      'components/schemas/ThingModel.yaml',
      'openapi.yaml',
      'paths/things.yaml',
    ])
    const { get } = parse(files.get('paths/things.yaml') ?? '')
    expect(get.responses[200].content['application/json']).toEqual({
      schema: { $ref: '../components/schemas/ThingModel.yaml' },
      examples: { default: { $ref: '../components/examples/listThings.200.yaml' } },
    })
    expect(parse(files.get('openapi.yaml') ?? '').paths).toEqual({ '/things': { $ref: 'paths/things.yaml' } })
  })

  test('that says where every statement is from, and that it is imported', async () => {
    const { info } = fileOf(await run(documentWith({})), 'openapi.yaml') as { info: Node }
    expect(info).toMatchObject({
      'x-sources': {
        description: {
          page: source.page,
          title: 'Description in OpenAPI 3.0.3',
          kind: 'vendor',
          edition: '1',
          retrieved: '2026-01-01',
        },
      },
      'x-source': { from: 'description', basis: 'documented' },
      'x-imported': { from: 'description', was: 'OpenAPI 3.0.3' },
    })
  })

  test('with as many operations as went in', async () => {
    const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
    const item = Object.fromEntries(methods.map((method) => [method, answered]))
    expect((await run({ ...documentWith({}), paths: { '/a': item, '/b': item } })).operations).toBe(16)
  })

  test('in YAML that means the same to readers of YAML 1.1', async () => {
    const values = [
      'yes',
      '2026-01-01',
      '1_000',
      '0o7',
      '0777',
      '12:30:45',
      'null',
      '~',
      '=',
      '1e3',
      ' a',
      'a: b',
      '#',
      '\u0085',
    ]
    const { files } = await run(
      documentWith({}, { components: { schemas: { Thing: { type: 'string', enum: values } } } }),
    )
    const text = files.get('components/schemas/Thing.yaml') ?? ''
    for (const version of ['1.1', '1.2'] as const) expect(parse(text, { version }).enum).toEqual(values)
  })
})

describe('names', () => {
  test('of operations can be methods, and the own one is kept as the section of the source', async () => {
    const operation = await operationIn(documentWith({ operationId: 'things/list-all' }))
    expect(operation).toMatchObject({ operationId: 'thingsListAll', 'x-source': { section: 'things/list-all' } })
  })

  test('of operations that have none, or one twice, are made', async () => {
    const twice = { operationId: 'same', ...answered }
    const { files } = await run({
      ...documentWith({}),
      paths: { '/a': { get: twice, put: twice }, '/b/{id}': { get: answered } },
    })
    const { get, put } = parse(files.get('paths/a.yaml') ?? '')
    expect([get.operationId, put.operationId]).toEqual(['same', 'same2'])
    expect(parse(files.get('paths/b_{id}.yaml') ?? '').get.operationId).toBe('getBById')
  })

  test('of components differ by more than case', async () => {
    const schemas = { dataArray: {}, DataArray: {}, 'data-array': {}, '0': {}, 名: {} }
    const { files } = await run(documentWith({}, { components: { schemas } }))
    expect([...files.keys()].filter((file) => file.includes('schemas')).sort()).toEqual(
      ['DataArray', 'DataArray2', 'DataArray3', 'Model', 'Model0'].map((name) => `components/schemas/${name}.yaml`),
    )
  })

  test('of subtypes stay what bodies say when their schemas are renamed', async () => {
    const kind = { type: 'object', discriminator: { propertyName: 'kind' }, properties: { kind: { type: 'string' } } }
    const schemas = { animal: kind, cat: { allOf: [{ $ref: '#/components/schemas/animal' }] } }
    const { files } = await run(documentWith({}, { components: { schemas } }))
    expect(parse(files.get('components/schemas/Animal.yaml') ?? '').discriminator).toEqual({
      propertyName: 'kind',
      mapping: { cat: 'Cat.yaml' },
    })
  })
})

describe('references', () => {
  test('to a part of something make a component of that part', async () => {
    const part = '#/components/schemas/Thing/properties/owner'
    const { files } = await run(
      documentWith(
        { responses: { 200: { description: '', ...json({ $ref: part }) } } },
        { components: { schemas: { Thing: { properties: { owner: { type: 'string' } } } } } },
      ),
    )
    expect(parse(files.get('components/schemas/ThingOwner.yaml') ?? '')).toEqual({ type: 'string' })
    expect(parse(files.get('components/schemas/Thing.yaml') ?? '').properties.owner).toEqual({
      $ref: 'ThingOwner.yaml',
    })
  })

  test('that lead nowhere are refused, every one', async () => {
    const parameters = [{ $ref: '#/components/parameters/A' }, { $ref: '#/components/parameters/B' }]
    expect((await refused(documentWith({ parameters }))).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'reference-broken #/paths/~1things/get/parameters/0',
      'reference-broken #/paths/~1things/get/parameters/1',
    ])
  })

  test('of path items are followed', async () => {
    const document = documentWith(
      {},
      { components: { pathItems: { It: { get: { operationId: 'getIt', ...answered } } } } },
    )
    const { operations } = await run({
      ...document,
      openapi: '3.1.0',
      paths: { '/it': { $ref: '#/components/pathItems/It' } },
    })
    expect(operations).toBe(1)
  })

  test('in data are data', async () => {
    const value = { $ref: '#/nowhere' }
    const imported = await run(
      documentWith({ responses: { 200: { description: '', ...json({}, { example: value }) } } }),
    )
    expect(whats(imported)).toEqual([expect.stringMatching(/^1 Examples without a value/)])
  })
})

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
    ['pattern', '^[\\w-.]+$', '^[\\w-.]+$'],
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

describe('what is left out is told', () => {
  test('examples and defaults that contradict their schema', async () => {
    const schema = { type: 'string', enum: ['a'], default: 'b', example: 'c' }
    const imported = await run(
      documentWith({ responses: { 200: { description: '', ...json(schema, { example: 'd' }) } } }),
    )
    expect(imported.files.has('components/examples/listThings.200.yaml')).toBe(false)
    expect(whats(imported)).toEqual([expect.stringMatching(/^3 Examples and defaults that contradict their schema/)])
  })

  test('extensions of others, wherever they stand, but no names that look like one', async () => {
    const headers = { 'x-limit': { schema: { type: 'integer' } } }
    const operation = await operationIn({
      ...documentWith({ 'x-foreign': 1, responses: { 'x-a': 1, 200: { description: '', headers, 'x-b': {} } } }),
      'x-c': 1,
    })
    expect(operation).toMatchObject({ responses: { 200: { headers } } })
    expect(JSON.stringify(operation)).not.toMatch(/x-(foreign|[abc])"/)
  })

  test('callbacks and links', async () => {
    const callbacks = { done: { '{$request.body#/url}': { post: answered } } }
    const imported = await run(documentWith({ callbacks }))
    expect(whats(imported)).toEqual(['1 What stands under `callbacks` is left out #/paths/~1things/get'])
  })
})

describe('URLs', () => {
  test('have variables that nobody declared, which are inferred', async () => {
    const { files } = await run({ ...documentWith({}), paths: { '/things/{id}': { get: answered } } })
    const [parameter] = parse(files.get('paths/things_{id}.yaml') ?? '').get.parameters
    expect(parameter).toMatchObject({ name: 'id', in: 'path', 'x-source': { basis: 'inferred' } })
  })

  test('that cannot be told apart are refused with both', async () => {
    const paths = { '/things/{id}': { get: answered }, '/things/{name}': { get: answered } }
    expect(await refused({ ...documentWith({}), paths })).toMatchObject([
      { code: 'route-twice', operation: 'getThingsByName' },
    ])
  })
})

describe('Swagger 2.0', () => {
  const swagger = (operation: object, more: object = {}) => ({
    swagger: '2.0',
    info: { title: 'Acme', version: '1' },
    host: 'api.example.com',
    basePath: '/v1',
    schemes: ['https'],
    paths: { '/things': { post: { operationId: 'createThing', ...answered, ...operation } } },
    ...more,
  })

  test('has bodies that are referred to, forms and servers', async () => {
    const { files } = await run(
      swagger(
        { parameters: [{ $ref: '#/parameters/Body' }], consumes: ['application/json'] },
        { parameters: { Body: { name: 'b', in: 'body', required: true, schema: { type: 'object' } } } },
      ),
    )
    expect(parse(files.get('openapi.yaml') ?? '').servers).toEqual([{ url: 'https://api.example.com/v1' }])
    expect(parse(files.get('paths/things.yaml') ?? '').post.requestBody).toMatchObject({
      required: true,
      content: { 'application/json': { schema: { type: 'object' } } },
    })
  })

  test('that OpenAPI 3 has no words for is refused by its place', async () => {
    const parameters = [{ name: 'ids', in: 'query', type: 'array', items: { type: 'string' }, collectionFormat: 'tsv' }]
    expect(await refused(swagger({ parameters }))).toMatchObject([
      { code: 'not-convertible', pointer: '#/paths/~1things/post/parameters/0' },
    ])
  })
})

test.each([
  [{ openapi: '4.0.0', info: {}, paths: {} }, 'It is of version 4.0.0.'],
  [{ asyncapi: '2.0.0' }, 'The file says neither `swagger: 2.0` nor `openapi: 3.…`.'],
])('%j is refused', async (document, message) => {
  expect(await refused(document)).toMatchObject([{ message }])
})

test('what comes out is read without an error', async () => {
  const { files } = await run(
    documentWith({ parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer' } }] }),
  )
  expect(readSpec(parse(files.get('openapi.yaml') ?? '')).problems.map(({ code }) => code)).toEqual([
    'reference-outside',
  ])
})
