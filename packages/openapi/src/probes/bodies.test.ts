import { describe, expect, test } from 'vitest'
import { answerFor, successes } from '../content/answer.ts'
import { partsOf } from '../content/part.ts'
import { documentWith, json, read } from '../testing/document.ts'

const bytes = { type: 'string', contentMediaType: 'application/octet-stream' }
const sent = (requestBody: object, rest: object = {}) => read(documentWith({ requestBody }, rest)).operation.body
const answered = (responses: object) => read(documentWith({ responses })).operation

describe('a request body', () => {
  test('may be a reference', () => {
    const body = sent(
      { $ref: '#/components/requestBodies/Thing' },
      { components: { requestBodies: { Thing: { required: true, ...json({ type: 'object' }) } } } },
    )
    expect(body).toMatchObject({ required: true, pointer: '#/paths/~1things/get/requestBody' })
    expect(body?.content[0]?.schema?.pointer).toBe('#/components/requestBodies/Thing/content/application~1json/schema')
  })

  test('may have a media type without a schema', () => {
    const body = sent({ content: { 'application/json': {}, 'image/png': {} } })
    expect(body?.content.map(({ mediaType, schema, binary }) => [mediaType, schema, binary])).toEqual([
      ['application/json', undefined, false],
      ['image/png', undefined, true],
    ])
  })

  test('as a form of pairs has its properties as parts', () => {
    const schema = { type: 'object', required: ['a'], properties: { a: { type: 'string' }, b: { type: 'array' } } }
    const body = sent({
      content: { 'application/x-www-form-urlencoded': { schema, encoding: { b: { explode: false } } } },
    })
    const [content] = body?.content ?? []
    expect(content && partsOf(content)).toMatchObject([
      { name: 'a', required: true, list: false, explode: true },
      { name: 'b', required: false, list: true, explode: false },
    ])
  })

  test('as multipart knows numbers, lists, objects and files, however they are composed', () => {
    const schema = {
      allOf: [{ $ref: '#/components/schemas/Upload' }, { properties: { count: { type: 'integer' } } }],
      properties: { meta: { type: 'object' } },
      oneOf: [{ properties: { files: { type: 'array', items: bytes } } }],
    }
    const components = { schemas: { Upload: { properties: { file: { type: 'string', format: 'binary' } } } } }
    const encoding = { file: { contentType: 'image/png, IMAGE/gif', headers: { 'X-Name': { schema: {} } } } }
    const [content] = sent({ content: { 'multipart/form-data': { schema, encoding } } }, { components })?.content ?? []
    const parts = content ? partsOf(content) : []
    expect(parts.map(({ name, list, binary, usualType }) => [name, list, binary, usualType])).toEqual([
      ['meta', false, false, 'application/json'],
      ['file', false, true, 'application/octet-stream'],
      ['count', false, false, 'text/plain'],
      ['files', true, true, 'application/octet-stream'],
    ])
    expect(parts[1]?.contentTypes).toEqual(['image/png', 'image/gif'])
    expect(parts[1]?.headers.map(({ name }) => name)).toEqual(['X-Name'])
    expect(parts[3]?.through).toBe('oneOf')
  })

  test('of a form that speaks of a part it does not have is odd', () => {
    const form = { schema: { properties: { a: {} } }, encoding: { b: { contentType: 'image/png' } } }
    const { model } = read(documentWith({ requestBody: { content: { 'multipart/form-data': form } } }))
    expect(model.problems).toMatchObject([
      { severity: 'warning', code: 'encoding-without-property', operation: 'listThings' },
    ])
  })

  test('knows what only one of both directions has', () => {
    const schema = {
      required: ['id'],
      properties: { id: { type: 'string', readOnly: true }, pin: { writeOnly: true } },
    }
    const properties = sent(json(schema))?.content[0]?.schema?.properties() ?? []
    expect(properties.map((property) => [property.name, property.required, property.schema.readOnly])).toEqual([
      ['id', true, true],
      ['pin', false, false],
    ])
    expect(properties[1]?.schema.writeOnly).toBe(true)
  })
})

describe('bytes', () => {
  test.each([
    ['3.0', { type: 'string', format: 'binary' }, true],
    ['3.1', { contentMediaType: 'image/png' }, true],
    ['converted from 3.0', bytes, true],
    ['as base64 text', { type: 'string', contentMediaType: 'image/png', contentEncoding: 'base64' }, false],
    ['text in a text', { type: 'string', contentMediaType: 'text/html' }, false],
    ['JSON in a text', { type: 'string', contentMediaType: 'application/json' }, false],
    ['text', { type: 'string' }, false],
    ['through allOf', { allOf: [{ type: 'string', format: 'binary' }] }, true],
  ])('%s', (_, schema, binary) => {
    expect(sent({ content: { 'application/octet-stream': { schema } } })?.content[0]?.schema?.binary).toBe(binary)
  })
})

describe('an answer', () => {
  test('of `default` alone is what a success looks like', () => {
    const operation = answered({ default: { description: 'Any.', ...json({ type: 'object' }) } })
    expect(successes(operation).map(({ status }) => status)).toEqual(['default'])
    expect(answerFor(operation, 200)?.status).toBe('default')
  })

  test.each(['*/*', 'image/*', 'application/json; charset=utf-8'])(
    'keeps its media type %s as it is written',
    (type) => {
      const operation = answered({ 200: { description: 'Any.', content: { [type]: { schema: {} } } } })
      expect(operation.answers[0]?.content[0]).toMatchObject({ mediaType: type, binary: type === 'image/*' })
    },
  )

  test('of a range stands for all its statuses, a status for itself', () => {
    const operation = answered({ '2XX': { description: '' }, 404: { description: '' }, '4XX': { description: '' } })
    expect([200, 404, 409, 500].map((status) => answerFor(operation, status)?.status)).toEqual([
      '2XX',
      '404',
      '4XX',
      undefined,
    ])
    expect(successes(operation).map(({ status }) => status)).toEqual(['2XX'])
  })

  test('without a body stands beside one with', () => {
    const operation = answered({ 200: { description: '', ...json({}) }, 204: { description: '' } })
    expect(successes(operation).map(({ status, content }) => [status, content.length])).toEqual([
      ['200', 1],
      ['204', 0],
    ])
  })

  test('has headers, of which the content type is to be ignored', () => {
    const headers = { 'X-Rate': { required: true, schema: { type: 'integer' } }, 'Content-Type': { schema: {} } }
    const [answer] = answered({ 200: { description: '', headers } }).answers
    expect(answer?.headers.map(({ name, required, ignored }) => [name, required, ignored])).toEqual([
      ['X-Rate', true, false],
      ['Content-Type', false, true],
    ])
  })

  test('has links that are named as not read', () => {
    const { codes } = read(documentWith({ responses: { 200: { description: '', links: { next: {} } } } }))
    expect(codes).toEqual(['links-not-read'])
  })

  test.each([
    ['status-unknown', 'error', 'ok'],
    ['status-unknown', 'warning', '4xx'],
    ['status-unknown', 'error', '700'],
  ])('%s as %s: %s', (code, severity, status) => {
    const { model } = read(documentWith({ responses: { [status]: { description: '' } } }))
    expect(model.problems).toMatchObject([{ code, severity, operation: 'listThings' }])
  })

  test('is missed where there is none', () => {
    expect(read(documentWith({ responses: undefined })).codes).toEqual(['responses-missing'])
  })
})
