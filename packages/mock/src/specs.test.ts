import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { cli, createMockFetch, startMock } from '../build/under-test.ts'

// Whatever is legal is served; whatever is not says file, place and what to do.

const folder = mkdtempSync(join(tmpdir(), 'countersign-specs-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (name: string, content: string | object) => {
  const file = join(folder, name)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}
const responses = { 200: { description: 'ok', content: { 'application/json': { example: ['Rex'] } } } }
const pets = (more: object = {}) => ({
  openapi: '3.0.3',
  info: { title: 'Pets', version: '1' },
  servers: [{ url: 'https://pets.example' }],
  paths: { '/pets': { get: { operationId: 'listPets', responses } } },
  ...more,
})
const askFor = async (spec: string | object, path = '/pets', init?: RequestInit, url = 'https://pets.example') => {
  const mockFetch = createMockFetch({ specs: { pets: spec } })
  await mockFetch.ready
  const response = await mockFetch(url + path, init)
  return [response.status, await response.text()]
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

describe('many vendors', () => {
  test('are read when they are first asked for, one at a time', async () => {
    const project = mkdtempSync(join(folder, 'many-'))
    const install = (name: string, spec: string) => {
      const at = join(project, 'node_modules/@countersign', name)
      mkdirSync(at, { recursive: true })
      const manifest = { name: `@countersign/${name}`, exports: { './openapi.json': './openapi.gen.json' } }
      writeFileSync(join(at, 'package.json'), JSON.stringify(manifest))
      writeFileSync(join(at, 'openapi.gen.json'), spec)
    }
    install('whole', JSON.stringify(pets({})))
    for (let index = 0; index < 50; index += 1) install(`broken-${index}`, '{ "openapi": ')
    const program = `import { startMock } from ${JSON.stringify(cli.replace(/cli(\/cli)?\.(js|ts)$/, 'index.$2'))}
      const mock = await startMock()
      const ask = async (vendor) => (await fetch(mock.url + '/' + vendor + '/pets')).text()
      console.log(JSON.stringify([mock.vendors.length, await ask('whole'), await ask('broken-7')]))
      await mock.close()`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { cwd: project })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    await once(child, 'close')
    const [count, whole, broken] = JSON.parse(output) as [number, string, string]
    expect(count).toBeGreaterThan(50)
    expect(JSON.parse(whole)).toBeDefined()
    expect(broken).toContain('broken-7')
  })
})

describe('several operations at one URL', () => {
  const answer = (value: string) => ({
    200: { description: 'ok', content: { 'application/json': { example: value } } },
  })
  const only = (place: string, name: string, value: string) => ({
    parameters: [{ name, in: place, required: true, schema: { type: 'string', enum: [value] } }],
  })
  const needs = (name: string) => ({ parameters: [{ name, in: 'query', required: true, schema: { type: 'string' } }] })
  const spec = pets({
    paths: {
      '/#Target=List': { get: { ...only('header', 'X-Target', 'List'), responses: answer('list') } },
      '/#Target=Feed': { get: { ...only('header', 'X-Target', 'Feed'), responses: answer('feed') } },
      '/pets': { get: { responses: answer('plain') } },
      '/pets#acl': { get: { ...only('query', 'acl', 'true'), responses: answer('acl') } },
      '/pets#search': { get: { ...needs('q'), responses: answer('search') } },
      '/pets?view=short': { get: { responses: answer('short') } },
      '/rename?to={to}': {
        get: {
          parameters: [{ name: 'to', in: 'path', required: true, schema: { type: 'string', enum: ['Rex', 'Ida'] } }],
          responses: answer('renamed'),
        },
      },
    },
  })

  test.each([
    ['/', { headers: { 'x-target': 'List' } }, 'list'],
    ['/', { headers: { 'x-target': 'Feed' } }, 'feed'],
    ['/pets', {}, 'plain'],
    ['/pets?acl=true', {}, 'acl'],
    ['/pets?q=rex', {}, 'search'],
    ['/pets?view=short', {}, 'short'],
    ['/rename?to=Ida', {}, 'renamed'],
  ])('%s with %j is for the one that it fits', async (path, init, value) => {
    expect(await askFor(spec, path, init)).toEqual([200, JSON.stringify(value)])
  })

  test('that fit none are refused as the first one', async () => {
    const [status, text] = await askFor(spec, '/')
    expect([status, text]).toEqual([422, expect.stringContaining('x-target')])
  })
})
