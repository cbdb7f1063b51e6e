import { createMockFetch } from '@countersign/mock'
import { createSigmaClient } from '@countersign/sigma'
import { expect, test } from 'vitest'

const auth = { appId: 'app', secret: 'secret' }
const sigma = createSigmaClient({ auth, fetch: createMockFetch({ vendors: ['sigma'] }) })

test('a merit has a status', async () => {
  const { status } = await sigma.getMerit({ meritId: 'merit' })
  expect(typeof status).toBe('string')
})

test('raw answers too', async () => {
  const { data } = await sigma.raw.GET('/users/{userId}', { params: { path: { userId: 'user' } } })
  expect(typeof data.id).toBe('string')
})
