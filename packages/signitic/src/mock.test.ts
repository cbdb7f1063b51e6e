import { describeMock } from '@countersign/contract/mock'
import { createMockFetch } from '@countersign/mock'
import { expect, test } from 'vitest'
import spec from '../openapi.gen.json' with { type: 'json' }

describeMock({ spec, createMockFetch })

const mockFetch = createMockFetch({ specs: { signitic: spec } })
const upsert = (body: string, headers: Record<string, string> = { 'x-api-key': 'k' }) =>
  mockFetch('https://api.signitic.app/users', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
const user = { email: 'ines@example.com' }

test.each([
  ['no key', JSON.stringify({ users: [user] }), {}, { success: false, code: 99, message: 'Invalid API key' }],
  ['no JSON', '{"users":[', undefined, { success: false, code: '103', value: 'Invalid JSON format.' }],
  [
    '101 users',
    JSON.stringify({ users: Array(101).fill(user) }),
    undefined,
    { success: false, code: '104', value: 'Maximum 100 users per batch.' },
  ],
])('answers %s with status 200 and a code', async (_, body, headers, answer) => {
  const response = await upsert(body, headers)
  expect([response.status, await response.json()]).toEqual([200, answer])
})
