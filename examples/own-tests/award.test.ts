import { createMockFetch } from '@countersign/mock'
import { createSigmaClient } from '@countersign/sigma'
import { afterAll, afterEach, expect, test } from 'vitest'
import { award } from './award.ts'

// No port, no account, no network: a fetch that answers the vendor's real URLs.
const mock = createMockFetch({ vendors: ['sigma'] })
const sigma = createSigmaClient({ auth: { appId: 'any', secret: 'any' }, fetch: mock, maxRetries: 0 })
const template = '5a10c0ffee000000000000b1'
const lee = { email: 'lee.okafor@example.com', firstName: 'Lee', lastName: 'Okafor' }

afterEach(() => mock.reset())

test('a graduate gets a merit, sent first and approved then', async () => {
  const { outcome } = await award(sigma, template, lee)
  expect(outcome).toBe('awarded')
  expect(mock.requests.map(({ operationId }) => operationId)).toEqual(['sendMerit', 'approveMerit'])
  expect(mock.requests[0]?.body).toEqual({
    email: 'lee.okafor@example.com',
    issuedToName: { firstName: 'Lee', lastName: 'Okafor' },
  })
})

test('somebody who was faster with the approval does no harm', async () => {
  mock.when('sigma', 'approveMerit').replyWith({ status: 409 })
  expect(await award(sigma, template, lee)).toMatchObject({ outcome: 'awarded' })
})

test('too many calls are put off, for as long as the vendor says', async () => {
  mock.when('sigma', 'sendMerit').fail('rate-limit')
  expect(await award(sigma, template, lee)).toEqual({ outcome: 'later', seconds: 1 })
})

test('a course that is not there is an error, and a lost call is one', async () => {
  mock.when('sigma', 'sendMerit').once({ status: 404 })
  await expect(award(sigma, template, lee)).rejects.toMatchObject({ name: 'ApiError', status: 404 })
  mock.when('sigma', 'sendMerit').fail('reset')
  await expect(award(sigma, template, lee)).rejects.toMatchObject({ name: 'ConnectionError', reached: true })
})

test('what the vendor would refuse, the mock refuses', async () => {
  await expect(award(sigma, template, { ...lee, email: 7 as never })).rejects.toMatchObject({ name: 'ApiError' })
  expect(mock.requests.at(-1)?.reasons.join()).toContain('email')
})

// What a suite relies on that nobody has documented is worth a look when something differs in production.
afterAll(() => {
  const statements = new Set(mock.guesses.map(({ operationId, statement }) => `${operationId}: ${statement}`))
  for (const statement of statements) console.warn(`not documented: ${statement}`)
})
