import { describe, expect, test } from 'vitest'
import { readSpec } from '../read/read-spec.ts'
import { documentAt, documentWith, read } from '../testing/document.ts'

const answered = { responses: { 200: { description: '' } } }

describe('servers', () => {
  test.each([
    ['of an operation', { get: { ...answered, servers: [{ url: 'https://upload.example.com' }] } }],
    ['of a path', { servers: [{ url: 'https://upload.example.com' }], get: answered }],
  ])('%s replace those of the document', (_, item) => {
    const { operation } = read(documentWith({}, { paths: { '/files': item } }))
    expect(operation.servers.flatMap((server) => server.urls())).toEqual(['https://upload.example.com'])
    expect(operation.elsewhere).toBe(true)
  })

  test('that are the same are not elsewhere', () => {
    const { operation } = read(
      documentWith({ servers: [{ url: 'https://api.example.com/v1', description: 'Again.' }] }),
    )
    expect(operation.elsewhere).toBe(false)
  })

  test('with variables stand for each of their values', () => {
    const variables = { host: { enum: ['eu', 'us'], default: 'us' }, version: { default: 1 } }
    const { model } = read(documentWith({}, { servers: [{ url: 'https://{host}.example.com/v{version}', variables }] }))
    expect(model.servers[0]?.urls()).toEqual(['https://us.example.com/v1', 'https://eu.example.com/v1'])
    expect(model.servers[0]?.open).toEqual([])
  })

  test('with a variable that nobody knows say which', () => {
    const { model, codes } = read(documentWith({}, { servers: [{ url: 'https://{tenant}.example.com' }] }))
    expect(model.servers[0]).toMatchObject({ open: ['tenant'], absolute: true })
    expect(model.servers[0]?.urls()).toEqual(['https://{tenant}.example.com'])
    expect(codes).toEqual(['server-variable-open'])
  })

  test('may be relative, several, or left out', () => {
    const urls = (rest: object) =>
      read(documentWith({}, rest)).model.servers.map(({ url, absolute }) => [url, absolute])
    expect(urls({ servers: [{ url: '/v1' }] })).toEqual([['/v1', false]])
    expect(urls({ servers: [{ url: 'https://a.example' }, { url: 'https://b.example' }] })).toHaveLength(2)
    expect(urls({ servers: undefined })).toEqual([['/', false]])
  })
})

describe('operations', () => {
  test('are found behind a path item that is a reference', () => {
    const paths = { '/things': { $ref: '#/components/pathItems/Things', summary: 'Here.' } }
    const components = { pathItems: { Things: { get: { operationId: 'listThings', ...answered } } } }
    const { model, codes } = read(documentWith({}, { paths, components }))
    expect(model.operations.map(({ id, path }) => [id, path])).toEqual([['listThings', '/things']])
    expect(codes).toEqual([])
  })

  test.each(['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'])('by %s', (method) => {
    expect(read(documentAt('/things', {}, method)).operation).toMatchObject({ method, id: 'callThing' })
  })

  test('of a method that is none are a problem', () => {
    expect(read(documentAt('/things', {}, 'GET')).codes).toEqual(['method-unknown'])
  })

  test('without operationId are named after method and path, with a warning', () => {
    const { model } = read(documentAt('/users/{id}/keys', { operationId: undefined, parameters: [] }))
    expect(model.operations[0]).toMatchObject({ id: 'getUsersByIdKeys', derivedId: true })
    expect(model.problems[0]).toMatchObject({
      severity: 'warning',
      code: 'operation-id-missing',
      operation: 'getUsersByIdKeys',
    })
  })

  test('without operationId never take the name of another', () => {
    const paths = { '/a': { get: answered }, '/b': { get: { operationId: 'getA', ...answered } } }
    expect(read(documentWith({}, { paths })).model.operations.map(({ id }) => id)).toEqual(['getA2', 'getA'])
  })

  test('of one operationId are a problem of the later one, also as a webhook', () => {
    const webhooks = { thing: { post: { operationId: 'listThings' } } }
    const { model } = read(documentWith({}, { webhooks }))
    expect(model.webhooks[0]).toMatchObject({ kind: 'webhook', path: 'thing', method: 'post' })
    expect(model.problems).toMatchObject([
      { severity: 'error', code: 'operation-id-twice', pointer: '#/webhooks/thing/post' },
    ])
  })

  test('have callbacks that are named as not read', () => {
    expect(read(documentWith({ callbacks: { done: {} } })).codes).toEqual(['callbacks-not-read'])
  })

  test('that are deprecated say so', () => {
    expect(read(documentWith({ deprecated: true })).operation.deprecated).toBe(true)
  })
})

describe('paths', () => {
  const id = { name: 'id', in: 'path', required: true, schema: {} }

  test.each(['/f/{id}#add', '/f/{id}?x=1'])('%s is cut off on its way, which is told', (path) => {
    const { model, operation } = read(documentAt(path, { parameters: [id] }))
    expect(operation.path).toBe(path)
    expect(model.problems).toMatchObject([{ severity: 'warning', code: 'path-with-query-or-fragment' }])
  })

  test.each([
    ['path-variable-undeclared', '/f/{id}', []],
    ['path-parameter-without-variable', '/f', [id]],
    ['path-template-broken', '/f/{id', []],
    ['path-template-broken', '/f/{}', []],
    ['path-without-slash', 'f', []],
  ])('%s: %s', (code, path, parameters) => {
    expect(read(documentAt(path, { parameters })).model.problems).toMatchObject([
      { severity: 'error', code, operation: 'callThing' },
    ])
  })

  test('with several faults have each told', () => {
    const { codes } = read(documentAt('/f/{a}/{b}'))
    expect(codes).toEqual(['path-variable-undeclared', 'path-variable-undeclared'])
  })

  test('that only call their variables differently are one route', () => {
    const at = (name: string) => ({ get: { ...answered, operationId: name, parameters: [{ ...id, name }] } })
    const { model } = read(documentWith({}, { paths: { '/a/{x}': at('x'), '/a/{y}': at('y') } }))
    expect(model.problems).toMatchObject([{ severity: 'error', code: 'route-twice', operation: 'y' }])
  })
})

describe('a whole document', () => {
  test.each([
    ['not-an-object', null],
    ['not-an-object', [1]],
    ['not-an-object', 'openapi: 3.1.0'],
    ['swagger-2', { swagger: '2.0', paths: {} }],
    ['not-openapi', { paths: {} }],
    ['version-unknown', { openapi: '2.0', paths: {} }],
  ])('%s is read as an empty model', (code, document) => {
    const model = readSpec(document, { name: 'acme.json' })
    expect(model.problems).toMatchObject([{ severity: 'error', code }])
    expect(model.problems[0]?.message).toContain('acme.json')
    expect(model).toMatchObject({ title: 'acme.json', operations: [], document })
  })

  test.each([
    ['info-missing', { info: undefined }],
    ['title-missing', { info: {} }],
    ['paths-missing', { paths: undefined }],
    ['paths-missing', { paths: undefined, webhooks: {} }],
    ['version-newer', { openapi: '3.2.0' }],
    ['extension-text', { paths: { 'x-note': 'text' } }],
  ])('%s can be served', (code, rest) => {
    expect(read(documentWith({}, rest)).model.problems).toMatchObject([{ severity: 'warning', code }])
  })

  test('needs no components, and its version may be a number', () => {
    expect(read(documentWith({}, { components: undefined, openapi: 3.1 })).codes).toEqual([])
  })

  test('keeps its extensions, its tags and whether it can be used', () => {
    const info = {
      title: 'Things',
      'x-sources': {
        blog: { page: 'https://example.com/end', title: 'The end', kind: 'vendor', retrieved: '2026-11-22' },
      },
      'x-state': { state: 'ended', since: '2026-01', from: 'blog' },
    }
    const { model } = read(
      documentWith({ tags: ['a'] }, { info, tags: [{ name: 'a', description: 'A.' }], 'x-root': 1 }),
    )
    expect(model.extensions).toEqual({ 'x-root': 1 })
    expect(model.tags.map(({ name, description }) => [name, description])).toEqual([['a', 'A.']])
    expect(model.state).toMatchObject({ state: 'ended', since: '2026-01', source: { title: 'The end' } })
    expect(model.operations[0]?.tags).toEqual(['a'])
  })
})
