import { expect, test } from 'vitest'
import { documentWith, json, read } from '../testing/document.ts'
import { sensitiveNames } from './sensitive-names.ts'
import { statements } from './statements.ts'

const documented = { page: 'https://example.com', basis: 'documented' }
const reported = { page: 'https://example.org', basis: 'reported' }
const places = (document: unknown) =>
  [...statements(read(document).model)].map(({ kind, place }) => `${kind}: ${place}`)

test('every statement comes once, in the order of the document, with its place in words', () => {
  const document = documentWith(
    {
      parameters: [{ name: 'a', in: 'query', schema: {}, examples: { one: { value: 1 } } }],
      requestBody: json({ type: 'array', items: { properties: { id: {} } } }),
      responses: { 200: { $ref: '#/components/responses/Fine' } },
    },
    {
      tags: [{ name: 'things' }],
      components: {
        securitySchemes: { key: { type: 'http', scheme: 'basic' } },
        responses: { Fine: { description: '', headers: { 'X-Id': { schema: {} } } } },
        schemas: { Unused: { oneOf: [{ type: 'string' }] } },
      },
    },
  )
  expect(places(document)).toEqual([
    'info: info',
    'server: server 1',
    'securityScheme: security scheme key',
    'tag: tag things',
    'operation: operation listThings',
    'parameter: parameter a of operation listThings',
    'schema: schema of parameter a of operation listThings',
    'example: example one of parameter a of operation listThings',
    'body: request body of operation listThings',
    'content: application/json of request body of operation listThings',
    'schema: schema of application/json of request body of operation listThings',
    'schema: items of schema of application/json of request body of operation listThings',
    'property: property id of items of schema of application/json of request body of operation listThings',
    'answer: answer 200 of operation listThings',
    'header: header X-Id of answer Fine',
    'schema: schema of header X-Id of answer Fine',
    'schema: schema Unused',
    'schema: oneOf 1 of schema Unused',
  ])
})

/** Two operations that answer with the same schema. */
const shared = (thing: object, ...sources: object[]) =>
  documentWith(
    {},
    {
      paths: Object.fromEntries(
        sources.map((source, index) => [
          `/${index}`,
          {
            get: {
              operationId: `get${index}`,
              'x-source': source,
              responses: { 200: { description: '', ...json({ $ref: '#/components/schemas/Thing' }) } },
            },
          },
        ]),
      ),
      components: { schemas: { Thing: { properties: { id: {} }, ...thing } } },
    },
  )
const count = (document: unknown) =>
  places(document).filter((place) => place === 'property: property id of schema Thing').length

test('a field of a shared schema comes once for each basis it has', () => {
  expect(count(shared({}, documented, reported))).toBe(2)
  expect(count(shared({ 'x-source': documented }, documented, reported))).toBe(1)
})

test('a schema that holds itself comes to an end', () => {
  const properties = { id: {}, next: { $ref: '#/components/schemas/Thing' } }
  expect(count(shared({ properties, 'x-source': documented }, documented))).toBe(1)
})

test('a schema that holds itself with another source comes to an end', () => {
  const next = { $ref: '#/components/schemas/Thing', 'x-source': { basis: 'inferred' } }
  const other = { $ref: '#/components/schemas/Thing', 'x-source': { basis: 'example', of: ['format'] } }
  expect(count(shared({ properties: { id: {}, next, other } }, documented))).toBeLessThan(6)
})

test('the statements of one operation are those below it', () => {
  const { operation } = read(documentWith({ parameters: [{ name: 'a', in: 'query', schema: {} }] }))
  expect([...statements(operation)].map(({ kind }) => kind)).toEqual(['operation', 'parameter', 'schema', 'answer'])
})

test('names that must not show are those of fields, parameters and headers, wherever that is said', () => {
  const pii = { 'x-sensitive': 'pii' }
  const document = documentWith(
    {
      parameters: [
        { name: 'inParameter', in: 'query', schema: {}, ...pii },
        { name: 'inItsSchema', in: 'query', schema: pii },
      ],
      responses: { 200: { description: '', headers: { 'X-Secret': { schema: {}, 'x-sensitive': 'secret' } } } },
    },
    {
      components: {
        schemas: {
          Mail: { type: 'string', ...pii },
          User: {
            properties: {
              beside: { $ref: '#/components/schemas/Thing', ...pii },
              byReference: { $ref: '#/components/schemas/Mail' },
              listed: { type: 'array', items: { $ref: '#/components/schemas/Mail' } },
              properties: { type: 'string' },
              open: { type: 'string' },
            },
          },
          Thing: {},
        },
      },
    },
  )
  expect(sensitiveNames(read(document).model)).toEqual([
    'X-Secret',
    'beside',
    'byReference',
    'inItsSchema',
    'inParameter',
    'listed',
  ])
})
