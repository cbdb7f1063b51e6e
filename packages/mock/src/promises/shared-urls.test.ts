import { describe, expect, test } from 'vitest'
import { askFor, pets } from '../../build/pets.ts'

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

  test('is for the one whose body or variables it has, where nothing else tells them apart', async () => {
    const post = (name: string) => ({
      requestBody: {
        content: { 'application/json': { schema: { type: 'object', required: [name] } } },
      },
      responses: answer(name),
    })
    const get = (name: string, pattern: string) => ({
      parameters: [{ name, in: 'path', required: true, schema: { type: 'string', pattern } }],
      responses: answer(name),
    })
    const twice = pets({
      paths: {
        '/pets': { post: post('cat') },
        '/pets#dog': { post: post('dog') },
        '/{id}': { get: get('id', '^[0-9]+$') },
        '/{name}#name': { get: get('name', '^[a-z]+$') },
      },
    })
    const send = (body: object) =>
      askFor(twice, '/pets', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    expect(await send({ cat: 1 })).toEqual([200, '"cat"'])
    expect(await send({ dog: 1 })).toEqual([200, '"dog"'])
    expect(await send({})).toEqual([422, expect.stringContaining('cat')])
    expect(await askFor(twice, '/7')).toEqual([200, '"id"'])
    expect(await askFor(twice, '/rex')).toEqual([200, '"name"'])
  })
})
