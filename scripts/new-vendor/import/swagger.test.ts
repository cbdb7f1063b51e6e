import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { answered, refused, run } from './testing.ts'

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
