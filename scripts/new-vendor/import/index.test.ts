import { readSpec } from '@countersign/openapi'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { answered, documentWith, fileOf, json, refused, run, source, whats } from './testing.ts'
import type { Node } from './walk.ts'

// Each test gives the importer one thing that real documents have, and reads what became of it.

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

  test('whose examples are values, not the text of one', async () => {
    const text = '{ "id": 1 }'
    const example = async (schema: object) => {
      const responses = { 200: { description: 'All.', ...json(schema, { example: text }) } }
      return fileOf(await run(documentWith({ responses })), 'components/examples/listThings.200.yaml').value
    }
    expect(await example({ type: 'object' })).toEqual({ id: 1 })
    expect(await example({})).toEqual({ id: 1 })
    expect(await example({ type: 'string' })).toBe(text)
  })

  test('whose servers have a scheme', async () => {
    const imported = await run(documentWith({}, { servers: [{ url: '//acme.example/v1' }, { url: '/v1' }] }))
    const servers = [{ url: 'https://acme.example/v1' }, { url: '/v1' }]
    expect(fileOf(imported, 'openapi.yaml')).toMatchObject({ servers })
    expect(whats(imported)).toEqual(['1 Servers without a scheme are called with https #'])
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
