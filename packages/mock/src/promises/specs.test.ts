import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { askFor, pets, responses } from '../../build/pets.ts'
import { createMockFetch, startMock } from '../../build/under-test.ts'

// Whatever is legal is served; whatever is not says file, place and what to do.

const folder = mkdtempSync(join(tmpdir(), 'countersign-specs-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (name: string, content: string | object) => {
  const file = join(folder, name)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

describe('a spec is served', () => {
  const { info: _, ...withoutInfo } = pets()

  test.each<[string, string | object, string]>([
    ['as a parsed document', pets(), 'https://pets.example'],
    ['without `info`', withoutInfo, 'https://pets.example'],
    ['frozen', Object.freeze(pets()), 'https://pets.example'],
    ['in JSON', write('pets.json', pets()), 'https://pets.example'],
    [
      'in YAML',
      write(
        'pets.yaml',
        "openapi: 3.1.0\npaths: { /pets: { get: { responses: { '200': { content: { application/json: { example: [Rex] } } } } } } }\n",
      ),
      'http://localhost',
    ],
    ['with a relative server', pets({ servers: [{ url: '/' }] }), 'http://127.0.0.1:8080'],
  ])('%s', async (__, spec, url) => {
    expect(await askFor(spec, '/pets', {}, url)).toEqual([200, '["Rex"]'])
  })

  test.each(['json', 'yaml'])('in several files of %s', async (extension) => {
    write(`parts/answer.${extension}`, responses[200])
    const file = write(
      `parts/api.${extension}`,
      pets({ paths: { '/pets': { get: { responses: { 200: { $ref: `./answer.${extension}` } } } } } }),
    )
    expect(await askFor(file)).toEqual([200, '["Rex"]'])
  })

  test('with an example that has a member `$ref`', async () => {
    const example = { text: 'a', link: { $ref: 'text' } }
    const described = { 200: { description: 'ok', content: { 'application/json': { example } } } }
    const spec = pets({ paths: { '/pets': { get: { responses: described } } } })
    expect(await askFor(spec)).toEqual([200, JSON.stringify(example)])
  })

  test('whose schema contains itself', async () => {
    const schema = {
      type: 'object',
      properties: { name: { type: 'string' }, child: { $ref: '#/components/schemas/Node' } },
    }
    const described = { 200: { description: 'ok', content: { 'application/json': { schema } } } }
    const spec = pets({
      paths: { '/pets': { get: { responses: described } } },
      components: { schemas: { Node: schema } },
    })
    const [status, text] = await askFor(spec)
    expect([status, JSON.stringify(text).includes('$ref')]).toEqual([200, false])
  })

  test('whose schema contains itself and requires members, which an answer has then', async () => {
    const node = { $ref: '#/components/schemas/Node' }
    const schema = {
      type: 'object',
      required: ['name'],
      properties: {
        name: { type: 'string' },
        child: node,
        children: { type: 'array', items: node },
        any: { type: 'object' },
      },
    }
    const described = { 200: { description: 'ok', content: { 'application/json': { schema: node } } } }
    const spec = pets({
      paths: { '/pets': { get: { responses: described } } },
      components: { schemas: { Node: schema } },
    })
    const [status, text] = await askFor(spec)
    const nodesIn = ({ child, children, ...own }: Record<string, unknown>): object[] => [
      own,
      ...[child ?? [], children ?? []].flat().flatMap((one) => nodesIn(one as Record<string, unknown>)),
    ]
    expect(status).toBe(200)
    for (const one of nodesIn(JSON.parse(String(text)))) expect(one).toEqual({ name: 'string', any: {} })
  })

  test('with a part that only describes, beside the one that says what the value is', async () => {
    const schema = { allOf: [{ type: 'string', format: 'date-time' }, { description: 'When it was made.' }] }
    const described = { 200: { description: 'ok', content: { 'application/json': { schema } } } }
    const [, text] = await askFor(pets({ paths: { '/pets': { get: { responses: described } } } }))
    expect(new Date(JSON.parse(String(text))).getTime()).toBeGreaterThan(0)
  })

  test('with callbacks, which are not called, and client certificates, which are not asked for', async () => {
    const callbacks = { done: { '{$request.query.to}': { post: { responses: { 200: { description: 'ok' } } } } } }
    const spec = pets({
      paths: { '/pets': { get: { callbacks, security: [{ mtls: [] }], responses } } },
      components: { securitySchemes: { mtls: { type: 'mutualTLS' } } },
    })
    expect(await askFor(spec, '/pets?to=http://127.0.0.1:9')).toEqual([200, '["Rex"]'])
  })

  test('with `null` as an example, which is JSON', async () => {
    const described = {
      200: { description: 'ok', content: { 'application/json': { schema: { nullable: true }, example: null } } },
    }
    expect(await askFor(pets({ paths: { '/pets': { get: { responses: described } } } }))).toEqual([200, 'null'])
  })

  test.each([true, false])('with a tuple, and an example that is elsewhere; generated data: %s', async (dynamic) => {
    const ask = async (media: object) => {
      const described = { 200: { description: 'ok', content: { 'application/json': media } } }
      const spec = pets({ openapi: '3.1.0', paths: { '/pets': { get: { responses: described } } } })
      const response = await createMockFetch({ specs: { pets: spec }, dynamic })('https://pets.example/pets')
      return [response.status, await response.json()]
    }
    const tuple = { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false }
    expect(await ask({ schema: tuple })).toEqual([200, expect.any(Array)])
    const elsewhere = { one: { externalValue: 'https://pets.example/one.json' } }
    expect(await ask({ schema: { const: 7 }, examples: elsewhere })).toEqual([200, 7])
  })

  test.each(['0', 'false', '""'])('with the body %s, which is one', async (body) => {
    const content = { 'application/json': { schema: { type: ['integer', 'boolean', 'string'] } } }
    const post = { requestBody: { required: true, content }, responses }
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
    expect(await askFor(pets({ openapi: '3.1.0', paths: { '/pets': { post } } }), '/pets', init)).toEqual([
      200,
      '["Rex"]',
    ])
    expect(
      (await askFor(pets({ openapi: '3.1.0', paths: { '/pets': { post } } }), '/pets', { method: 'POST' }))[0],
    ).toBe(422)
  })

  test('with base paths inside each other', async () => {
    const spec = pets({
      servers: [{ url: 'https://pets.example/api' }, { url: 'https://pets.example/api/v2' }],
      paths: { '/pets': { get: { responses } }, '/v2/cats': { get: { responses } } },
    })
    for (const path of ['/api/pets', '/api/v2/pets', '/api/v2/cats', '/api/v2/v2/cats'])
      expect([path, (await askFor(spec, path))[0]]).toEqual([path, 200])
    expect((await askFor(spec, '/api/v3/pets'))[0]).toBe(404)
  })

  test('under a name that has to be encoded', async () => {
    const mock = await startMock({ specs: { 'my api/ü': pets() } })
    expect((await fetch(`${mock.urlFor('my api/ü')}/pets`)).status).toBe(200)
    await mock.close()
  })

  test('whose answer says nothing at all', async () => {
    expect(await askFor(pets({ paths: { '/pets': { get: { responses: { 200: {} } } } } }))).toEqual([200, ''])
  })

  test('whose first answer is none yet: that to an upgrade', async () => {
    const described = { 101: { description: 'Go on.' }, 400: { description: 'No.' } }
    expect(await askFor(pets({ paths: { '/pets': { get: { responses: described } } } }))).toEqual([400, ''])
  })

  test('whose operation describes no answer, which is said', async () => {
    const [status, text] = await askFor(pets({ paths: { '/pets': { get: { operationId: 'listPets' } } } }))
    expect([status, text]).toEqual([501, expect.stringContaining('describes no answer of listPets')])
  })
})

describe('a spec is refused', () => {
  test.each<[string, string | object, RegExp]>([
    ['Swagger 2.0', { swagger: '2.0', paths: {} }, /x is Swagger 2\.0.*swagger2openapi/s],
    ['no OpenAPI', {}, /x does not say `openapi/],
    ['a file that is not there', '/nowhere/x.yaml', /^\/nowhere\/x\.yaml cannot be read: ENOENT/],
    ['no JSON', write('no.json', '{'), /no\.json cannot be read: /],
    ['no YAML', write('no.yaml', 'a: [1'), /no\.yaml cannot be read: /],
    [
      'a reference to nowhere',
      pets({ paths: { '/pets': { get: { responses: { 200: { $ref: '#/components/responses/X' } } } } } }),
      /\/paths\/~1pets\/get\/responses\/200.*#\/components\/responses\/X/s,
    ],
    [
      'a reference to the network',
      write('net.yaml', "openapi: 3.1.0\npaths:\n  /x:\n    $ref: 'https://example.com/x.yaml'\n"),
      /net\.yaml refers to https:\/\/example\.com\/x\.yaml.*bundle/,
    ],
  ])('%s', async (__, spec, reason) => {
    await expect(startMock({ specs: { x: spec } })).rejects.toThrow(reason)
  })
})
