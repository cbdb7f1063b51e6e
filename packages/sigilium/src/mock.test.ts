import { describeMock } from '@countersign/contract/mock'
import { createMockFetch } from '@countersign/mock'
import { expect, test } from 'vitest'
import spec from '../openapi.gen.json' with { type: 'json' }

describeMock({ spec, createMockFetch })

test('takes a CSV file with semicolons and the column mail', async () => {
  const mockFetch = createMockFetch({ specs: { sigilium: spec } })
  const upload = async (content: string) => {
    const body = new FormData()
    body.append('file', new Blob([content], { type: 'text/csv' }), 'users.csv')
    const headers = { authorization: 'Bearer t' }
    return (await mockFetch('https://sigilium.com/api/v3/users/file', { method: 'POST', headers, body })).status
  }
  expect(await upload('mail;city\nlea@example.com;Lyon\n')).toBe(201)
  expect(await upload('mail,city\nlea@example.com,Lyon\n')).toBe(422)
})
