import { expect, test } from 'vitest'
import { createMockFetch } from '../../build/under-test.ts'

// What OpenAPI allows and a validator of JSON Schema alone refuses.

type Shape = Record<string, unknown>

const json = { 'content-type': 'application/json' }
const url = 'https://pets.example/pets'
const readOnly = { type: 'integer', readOnly: true }
const pet = { type: 'object', required: ['id', 'name'], properties: { id: readOnly, name: { type: 'string' } } }
const schemas = {
  Id: readOnly,
  Text: { type: 'string' },
  Pet: pet,
  Base: { type: 'object', properties: { id: { $ref: '#/components/schemas/Id' }, name: { type: 'string' } } },
  Fish: { type: 'object', required: ['fins'], properties: { fins: { type: 'integer' } } },
}
const ask = async (operation: object, path: string, init: RequestInit) => {
  const responses = { 200: { description: 'ok' } }
  const paths = { '/pets': { post: { ...operation, responses } }, '/pets/{id}': { post: { ...operation, responses } } }
  const spec = { openapi: '3.1.0', paths, components: { schemas }, servers: [{ url: 'https://pets.example' }] }
  const response = await createMockFetch({ specs: { pets: spec } })(path, { method: 'POST', ...init })
  return [response.status, response.headers.get('sl-violations') ?? '']
}
const taking = (schema: Shape, mediaType = 'application/json') => ({
  requestBody: { required: true, content: { [mediaType]: { schema } } },
})

test.each<[string, Shape]>([
  ['itself', pet],
  ['a reference', { $ref: '#/components/schemas/Pet' }],
  ['one of several', { oneOf: [{ $ref: '#/components/schemas/Pet' }, { $ref: '#/components/schemas/Fish' }] }],
  ['any of several', { anyOf: [{ $ref: '#/components/schemas/Fish' }, pet] }],
  ['all of several', { allOf: [{ $ref: '#/components/schemas/Base' }, { required: ['id', 'name'] }] }],
  ['composed around', { required: ['id', 'name'], allOf: [{ $ref: '#/components/schemas/Base' }] }],
])('what only the server sets may be left out of a body that is %s, and nothing else may', async (_, schema) => {
  const send = (body: object) => ask(taking(schema), url, { headers: json, body: JSON.stringify(body) })
  expect(await send({ name: 'Rex' })).toEqual([200, ''])
  expect(await send({ id: 1 })).toEqual([422, expect.stringContaining("'name'")])
})

test('what only the server sets may be left out deeper in a body', async () => {
  const schema = {
    type: 'object',
    properties: { pets: { type: 'array', items: { $ref: '#/components/schemas/Pet' } } },
  }
  const send = (body: object) => ask(taking(schema), url, { headers: json, body: JSON.stringify(body) })
  expect(await send({ pets: [{ name: 'Rex' }] })).toEqual([200, ''])
  expect(await send({ pets: [{ id: 1 }] })).toEqual([422, expect.stringContaining("'name'")])
})

test.each(['text/plain', 'application/vnd.pets.signed'])(
  'a body of type %s that is described as an object is read as JSON',
  async (type) => {
    const send = (body: string) => ask(taking(pet, type), url, { headers: { 'content-type': type }, body })
    expect(await send('{"name":"Zoë"}')).toEqual([200, ''])
    expect(await send('{"id":1}')).toEqual([422, expect.stringContaining("'name'")])
    expect((await send('Zoë'))[0]).toBe(422)
  },
)

test('a form without fields is a body, in which what is required is missing', async () => {
  const type = 'application/x-www-form-urlencoded'
  const init = { headers: { 'content-type': type }, body: '' }
  const properties = { name: { type: 'string' } }
  expect(await ask(taking({ type: 'object', properties }, type), url, init)).toEqual([200, ''])
  const required = { type: 'object', properties, required: ['name'] }
  expect(await ask(taking(required, type), url, init)).toEqual([422, expect.stringContaining("'name'")])
})

test('a form that is described as a text is the text that travels', async () => {
  const type = 'application/x-www-form-urlencoded'
  const send = (body: string) =>
    ask(taking({ type: 'string', pattern: '^name=' }, type), url, { headers: { 'content-type': type }, body })
  expect(await send('name=Zo%C3%AB')).toEqual([200, ''])
  expect((await send('id=1'))[0]).toBe(422)
})

test('an element of XML with nothing in it is an object', async () => {
  const schema = { type: 'object', properties: { owner: { type: 'object', properties: { name: { type: 'string' } } } } }
  const send = (body: string) =>
    ask(taking(schema, 'application/xml'), url, { headers: { 'content-type': 'application/xml' }, body })
  expect(await send('<pet><owner/></pet>')).toEqual([200, ''])
  expect(await send('<pet></pet>')).toEqual([200, ''])
  expect((await send('<pet><owner>Zoë</owner></pet>'))[0]).toBe(422)
})

test.each([
  { $ref: '#/components/schemas/Fish' },
  { allOf: [{ $ref: '#/components/schemas/Fish' }, { description: 'One of them.' }] },
])('an item of a list in a query that is %j may be any text: how it is written, nobody says', async (items) => {
  const parameters = [{ name: 'fish', in: 'query', required: true, schema: { type: 'array', items } }]
  expect(await ask({ parameters }, `${url}?fish=a&fish=b`, {})).toEqual([200, ''])
  expect((await ask({ parameters }, url, {}))[0]).toBe(422)
})

test('an object of which nothing is given leaves nothing in a query, even if it is required', async () => {
  const schema = { type: 'object', properties: { a: { type: 'integer' } } }
  const parameters = [{ name: 'filter', in: 'query', required: true, schema }]
  expect(await ask({ parameters }, url, {})).toEqual([200, ''])
})

test('a value without a type is the text that it looks like', async () => {
  const parameters = [{ name: 'on', in: 'query', required: true, schema: { enum: [true, 0] } }]
  expect(await ask({ parameters }, `${url}?on=true`, {})).toEqual([200, ''])
  expect((await ask({ parameters }, `${url}?on=yes`, {}))[0]).toBe(422)
})

test('a parameter without a value is there', async () => {
  const parameters = [
    { name: 'Key', in: 'query', required: true, schema: { type: 'string' } },
    { name: 'X-Key', in: 'header', required: true, schema: { type: 'string' } },
  ]
  expect(await ask({ parameters }, `${url}?Key=`, { headers: { 'X-Key': '' } })).toEqual([200, ''])
  expect(await ask({ parameters }, url, { headers: { 'X-Key': '' } })).toEqual([422, expect.stringContaining('key')])
  expect(await ask({ parameters }, `${url}?Key=`, {})).toEqual([422, expect.stringContaining('x-key')])
})

const idOrName = { oneOf: [{ type: 'integer', minimum: 1 }, { type: 'string', format: 'uuid' }, { type: 'boolean' }] }
const uuid = '8cbb43fe-4cdf-4991-8352-c461779cec02'

test.each(['path', 'query', 'header', 'cookie'])('a text in the %s may be one of several types', async (place) => {
  const operation = { parameters: [{ name: 'id', in: place, required: true, schema: idOrName }] }
  const send = (text: string) => {
    if (place === 'path') return ask(operation, `${url}/${text}`, {})
    if (place === 'query') return ask(operation, `${url}?id=${text}`, {})
    return ask(operation, url, { headers: place === 'header' ? { id: text } : { cookie: `id=${text}` } })
  }
  for (const text of ['7', uuid, 'true']) expect([text, await send(text)]).toEqual([text, [200, '']])
  expect((await send('no-such-thing'))[0]).toBe(422)
})

test.each(['multipart/form-data', 'application/x-www-form-urlencoded'])(
  'a text in a form of %s may be one of several types',
  async (mediaType) => {
    const operation = taking({ type: 'object', properties: { id: idOrName } }, mediaType)
    const form = (text: string) => {
      const body = mediaType.startsWith('multipart') ? new FormData() : new URLSearchParams()
      body.append('id', text)
      return body
    }
    for (const text of ['7', uuid, 'true'])
      expect([text, await ask(operation, url, { body: form(text) })]).toEqual([text, [200, '']])
    expect((await ask(operation, url, { body: form('no-such-thing') }))[0]).toBe(422)
  },
)

test.each(['path', 'query', 'header', 'cookie'])('a text in the %s may be a number and any text', async (place) => {
  const schema = { oneOf: [{ type: 'integer' }, { $ref: '#/components/schemas/Text' }] }
  const operation = { parameters: [{ name: 'id', in: place, required: true, schema }] }
  for (const text of ['7', 'seven']) {
    const init =
      place === 'header' ? { headers: { id: text } } : place === 'cookie' ? { headers: { cookie: `id=${text}` } } : {}
    const at = { path: `${url}/${text}`, query: `${url}?id=${text}` }[place] ?? url
    expect([text, await ask(operation, at, init)]).toEqual([text, [200, '']])
  }
})

test('a value that fits two of one type is refused still', async () => {
  const schema = {
    oneOf: [
      { type: 'string', pattern: '^a' },
      { type: 'string', maxLength: 3 },
    ],
  }
  const operation = { parameters: [{ name: 'id', in: 'query', schema }] }
  expect((await ask(operation, `${url}?id=abcd`, {}))[0]).toBe(200)
  expect((await ask(operation, `${url}?id=abc`, {}))[0]).toBe(422)
})
