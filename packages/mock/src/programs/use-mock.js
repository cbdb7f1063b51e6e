// Runs where the packages are installed: what a user's own tests do with the mock, here with a spec of their own.
import assert from 'node:assert/strict'
import { createMockFetch, startMock } from '@countersign/mock'

const thing = { type: 'object', properties: { id: { type: 'string' } } }
const answer = (description, example) => ({
  description,
  content: { 'application/json': { schema: thing, examples: { default: { value: example } } } },
})
const acme = {
  openapi: '3.1.0',
  info: { title: 'Acme', version: '1' },
  servers: [{ url: 'https://api.acme.example/v1' }],
  paths: {
    '/things/{id}': {
      get: {
        operationId: 'getThing',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { 200: answer('It', { id: 'a' }), 409: answer('Not now', { id: 'b' }) },
      },
    },
    '/bare': {
      get: {
        operationId: 'getBare',
        responses: { 200: { description: 'No example', content: { 'application/json': { schema: thing } } } },
      },
    },
  },
}

const mock = await startMock({ specs: { acme } })
const base = mock.urlFor('acme')
const get = async (path) => {
  const response = await fetch(base + path)
  return [response.status, await response.json()]
}
const inProcess = await createMockFetch({ specs: { acme } })('https://api.acme.example/v1/things/x')
assert.deepEqual(await get('/things/x'), [200, await inProcess.json()])
assert.equal((await get('/bare'))[0], 200)

mock.when('acme', 'getThing').replyWith({ status: 409 }, () => ({ status: 503, body: { gone: 'fishing' } }))
assert.deepEqual(await get('/things/x'), [409, { id: 'b' }])
assert.deepEqual(await get('/things/x'), [503, { gone: 'fishing' }])
assert.deepEqual(
  mock.requests.map(({ status }) => status),
  [200, 200, 409, 503],
)
mock.reset()
assert.deepEqual(mock.requests, [])
assert.equal((await get('/things/x'))[0], 200)

await mock.close()
await assert.rejects(fetch(mock.url))
console.log('done')
