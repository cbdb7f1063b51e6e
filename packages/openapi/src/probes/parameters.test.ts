import { describe, expect, test } from 'vitest'
import { documentAt, documentWith, read } from '../testing/document.ts'

const text = { type: 'string' }
const list = { type: 'array', items: text }
const first = (...parameters: object[]) => read(documentWith({ parameters })).operation.parameters[0]
const codes = (...parameters: object[]) => read(documentWith({ parameters })).codes

describe('a parameter is carried as it travels', () => {
  test('in a cookie', () => {
    expect(first({ name: 'sid', in: 'cookie', schema: text })).toMatchObject({
      in: 'cookie',
      style: 'form',
      explode: true,
    })
  })

  test('each list of an operation by itself: one joined, one repeated', () => {
    const { operation } = read(
      documentWith({
        parameters: [
          { name: 'a', in: 'query', explode: false, schema: list },
          { name: 'b', in: 'query', schema: list },
        ],
      }),
    )
    expect(operation.parameters.map(({ name, explode }) => [name, explode])).toEqual([
      ['a', false],
      ['b', true],
    ])
  })

  test.each(['spaceDelimited', 'pipeDelimited', 'deepObject'])(
    'in the style %s, which is not exploded by itself',
    (style) => {
      expect(first({ name: 'a', in: 'query', style, schema: list })).toMatchObject({ style, explode: false })
    },
  )

  test.each(['simple', 'label', 'matrix'])('a list in a path in the style %s', (style) => {
    const parameter = { name: 'ids', in: 'path', required: true, style, schema: list }
    const { operation } = read(documentAt('/things/{ids}', { parameters: [parameter] }))
    expect(operation.parameters[0]).toMatchObject({ in: 'path', style, explode: false, required: true })
    expect(operation.parameters[0]?.schema.type).toBe('array')
  })

  test('true or false in a path', () => {
    const parameter = { name: 'on', in: 'path', required: true, schema: { type: 'boolean' } }
    const { operation, codes: found } = read(documentAt('/things/{on}', { parameters: [parameter] }))
    expect(operation.parameters[0]?.schema.type).toBe('boolean')
    expect(found).toEqual([])
  })

  test('as JSON text by `content`', () => {
    const parameter = first({
      name: 'filter',
      in: 'query',
      content: { 'application/json': { schema: { type: 'object' } } },
    })
    expect(parameter?.content?.mediaType).toBe('application/json')
    expect(parameter?.schema.type).toBe('object')
  })

  test('with reserved characters, and deprecated', () => {
    const parameter = first({ name: 'to', in: 'query', allowReserved: true, deprecated: true, schema: text })
    expect(parameter).toMatchObject({ allowReserved: true, deprecated: true, required: false })
  })

  test.each(['Accept', 'content-type', 'AUTHORIZATION'])('the header %s is marked as one to ignore', (name) => {
    expect(first({ name, in: 'header', schema: text })?.ignored).toBe(true)
    expect(first({ name, in: 'query', schema: text })?.ignored).toBe(false)
  })
})

describe('parameters of a path', () => {
  const at = (shared: object[], own: object[]) => {
    const get = { operationId: 'listThings', parameters: own, responses: { 200: { description: 'Fine.' } } }
    return read(documentWith({}, { paths: { '/things': { parameters: shared, get } } })).operation.parameters
  }

  test('are overridden by those of the operation with the same name and place', () => {
    const parameters = at(
      [
        { name: 'a', in: 'query', description: 'Of the path.', schema: text },
        { name: 'b', in: 'query', schema: text },
      ],
      [
        { name: 'c', in: 'query', schema: text },
        { name: 'a', in: 'query', description: 'Of the operation.', schema: text },
      ],
    )
    expect(parameters.map(({ name }) => name)).toEqual(['a', 'b', 'c'])
    expect(parameters[0]?.description).toBe('Of the operation.')
  })

  test('stay beside those of the same name in another place', () => {
    const parameters = at([{ name: 'a', in: 'header', schema: text }], [{ name: 'a', in: 'query', schema: text }])
    expect(parameters.map(({ in: place }) => place)).toEqual(['header', 'query'])
  })

  test('that are headers are the same in any case', () => {
    const header = (name: string) => ({ name, in: 'header', schema: text })
    expect(at([header('X-Trace')], [header('x-trace')]).map(({ name }) => name)).toEqual(['x-trace'])
  })
})

describe('what cannot be sent is a problem that names the operation', () => {
  test.each([
    ['parameter-without-name', { in: 'query', schema: text }],
    ['parameter-in-unknown-place', { name: 'a', schema: text }],
    ['parameter-in-unknown-place', { name: 'a', in: 'formData', schema: text }],
    ['parameter-without-name', null],
    ['parameter-without-schema', { name: 'a', in: 'query' }],
    ['parameter-with-many-forms', { name: 'a', in: 'query', schema: text, content: { 'text/plain': {} } }],
    ['parameter-with-many-forms', { name: 'a', in: 'query', content: { 'text/plain': {}, 'text/html': {} } }],
    ['parameter-style-unknown', { name: 'a', in: 'query', style: 'commas', schema: text }],
    ['parameter-style-unknown', { name: 'a', in: 'header', style: 'form', schema: text }],
  ])('%s: %j', (code, parameter) => {
    const { model } = read(documentWith({ parameters: [parameter] }))
    expect(model.problems).toMatchObject([
      { severity: 'error', code, operation: 'listThings', pointer: '#/paths/~1things/get/parameters/0' },
    ])
  })

  test('a body of Swagger 2.0 is told where it belongs', () => {
    const { model } = read(documentWith({ parameters: [{ name: 'a', in: 'body', schema: text }] }))
    expect(model.problems[0]?.remedy).toContain('requestBody')
  })

  test('the same parameter twice', () => {
    const parameter = { name: 'a', in: 'query', schema: text }
    expect(codes(parameter, parameter)).toEqual(['parameter-twice'])
  })
})
