import { describeMock } from '@countersign/contract/mock'
import { createMockFetch } from '@countersign/mock'
import { expect, test } from 'vitest'
import spec from '../openapi.gen.json' with { type: 'json' }

describeMock({ spec, createMockFetch })

test('gives the token of a connected user as a bare JSON string', async () => {
  const mockFetch = createMockFetch({ specs: { sigma: spec } })
  const response = await mockFetch('https://api.sig.ma/v1/users/connect?token=t', {
    method: 'POST',
    headers: { authorization: 'Bearer t' },
  })
  expect(await response.text()).toMatch(/^"\w+"$/)
})
