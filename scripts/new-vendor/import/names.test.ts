import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { answered, documentWith, operationIn, run, whats } from './testing.ts'

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

describe('URLs', () => {
  test('have variables that nobody declared, which are inferred', async () => {
    const { files } = await run({ ...documentWith({}), paths: { '/things/{id}': { get: answered } } })
    const [parameter] = parse(files.get('paths/things_{id}.yaml') ?? '').get.parameters
    expect(parameter).toMatchObject({ name: 'id', in: 'path', 'x-source': { basis: 'inferred' } })
  })

  test('that only the names of their variables tell apart are both there, which is told', async () => {
    const paths = {
      '/things/{id}': { get: answered, put: answered },
      '/things/{name}': { get: answered },
      '/things/{tag}': { post: answered },
    }
    const imported = await run({ ...documentWith({}), paths })
    expect(imported.operations).toBe(4)
    expect([...imported.files.keys()].filter((file) => file.includes('paths/'))).toEqual([
      'paths/things_{id}.yaml',
      'paths/things_{name}-name.yaml',
      'paths/things_{tag}.yaml',
    ])
    expect(whats(imported)).toContainEqual(
      expect.stringMatching(/^1 URLs that differ .* #\/paths\/~1things~1%7Bname%7D$/),
    )
  })
})
