// Runs where the packages are installed, in a project of CommonJS.
const assert = require('node:assert/strict')
const { createMockFetch, startMock } = require('@countersign/mock')

const acme = { openapi: '3.1.0', paths: { '/x': { get: { responses: { 200: {} } } } } }

startMock({ specs: { acme } }).then(async (mock) => {
  assert.equal((await fetch(`${mock.urlFor('acme')}/x`)).status, 200)
  assert.equal(typeof createMockFetch, 'function')
  await mock.close()
  console.log('done')
})
