import { describeMock } from '@countersign/contract/mock'
import { createMockFetch } from '@countersign/mock'
import { expect, test } from 'vitest'
import spec from '../openapi.gen.json' with { type: 'json' }

describeMock({ spec, createMockFetch })

test('refuses with 400 a body that is missing, and with 422 and a code one that is wrong', async () => {
  const mockFetch = createMockFetch({ specs: { lacuna: spec } })
  const create = (body: string) =>
    mockFetch('https://www.dropsigner.com/api/admin/organizations', {
      method: 'POST',
      headers: { 'x-api-key': 'k', 'content-type': 'application/json' },
      body,
    })
  expect((await create('')).status).toBe(400)
  const wrong = await create('{"name":7}')
  expect([wrong.status, await wrong.json()]).toEqual([422, expect.objectContaining({ code: expect.any(String) })])
})
