import { describe, expect, test } from 'vitest'
import { answered, documentWith, fileOf, json, operationIn, run, whats } from './testing.ts'

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

  test('bodies that nothing can send', async () => {
    const list = { type: 'array', items: { type: 'string' } }
    const { content: form } = { content: { 'application/x-www-form-urlencoded': { schema: list } } }
    const { content } = json(list)
    const imported = await run({
      ...documentWith({ requestBody: { content } }),
      paths: {
        '/things': {
          get: { ...answered, requestBody: { content } },
          post: { ...answered, requestBody: { content: { ...form, ...content } } },
          put: { ...answered, requestBody: { content: form } },
        },
      },
    })
    const { get, post, put } = fileOf(imported, 'paths/things.yaml') as Record<string, Record<string, unknown>>
    expect([get?.requestBody, post?.requestBody, put?.requestBody]).toEqual([undefined, { content }, { content: form }])
    expect(whats(imported).map((what) => what.slice(0, 16))).toEqual(
      expect.arrayContaining(['1 Bodies of GET ', '1 Forms of lists']),
    )
  })

  test('callbacks and links', async () => {
    const callbacks = { done: { '{$request.body#/url}': { post: answered } } }
    const imported = await run(documentWith({ callbacks }))
    expect(whats(imported)).toEqual(['1 What stands under `callbacks` is left out #/paths/~1things/get'])
  })
})
