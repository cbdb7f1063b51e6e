// Runs where the packages are installed: what a user's own tests do with the mock.
import assert from 'node:assert/strict'
import { createDocuSignClient } from '@countersign/docusign'
import { createMockFetch, startMock } from '@countersign/mock'
import { createSigmaClient } from '@countersign/sigma'
import { createSigniticClient } from '@countersign/signitic'

const mock = await startMock({ vendors: ['sigma', 'docusign'] })
const second = await startMock({ vendors: ['signitic'] })
assert.notEqual(mock.url, second.url)

const auth = { appId: 'app', secret: 'any' }
const sigma = createSigmaClient({ auth, baseUrl: mock.urlFor('sigma'), maxRetries: 0 })
const inProcess = createSigmaClient({ auth, fetch: createMockFetch({ vendors: ['sigma'] }) })
assert.deepEqual(await sigma.getMerit({ meritId: 'm' }), await inProcess.getMerit({ meritId: 'm' }))

const signitic = createSigniticClient({ apiKey: 'any', baseUrl: second.urlFor('signitic') })
assert.equal((await signitic.upsertUsers({ body: { users: [{ email: 'ines@example.com' }] } })).success, true)

mock
  .when('sigma', 'approveMerit')
  .replyWith({ status: 409 }, () => ({ status: 503, body: 'gone fishing', headers: { 'content-type': 'text/plain' } }))
await assert.rejects(
  sigma.approveMerit({ meritId: 'm' }),
  (error) => sigma.approveMerit.isError(error) && error.status === 409,
)
await assert.rejects(sigma.approveMerit({ meritId: 'm' }), { name: 'ApiError', status: 503 })

const docusign = createDocuSignClient({ accessToken: 'any', baseUrl: mock.urlFor('docusign') })
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
await docusign.updateUserSignatureImage({
  accountId: 'a',
  userId: 'u',
  signatureId: 's',
  imageType: 'initials_image',
  body: gif,
})
const image = mock.requests.at(-1)
assert.equal(image.operationId, 'updateUserSignatureImage')
assert.equal(image.files[0].type, 'image/gif')
assert.deepEqual(
  mock.requests.map(({ status }) => status),
  [200, 409, 503, 200],
)

mock.reset()
assert.deepEqual(mock.requests, [])
assert.ok(await sigma.approveMerit({ meritId: 'm' }))

await Promise.all([mock.close(), second.close()])
await assert.rejects(fetch(mock.url))
console.log('done')
