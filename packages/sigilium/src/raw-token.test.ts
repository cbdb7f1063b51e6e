import { expect, test } from 'vitest'
import { createSigiliumClient } from './index.ts'

test('by raw the token travels where the vendor documents it, as by the methods: in the query and in the body', async () => {
  const sent: unknown[][] = []
  const sigilium = createSigiliumClient({
    accessToken: 'tok_1',
    allowInferredPaths: true,
    fetch: async (url, init) => {
      sent.push([`${url}`, init?.method, new TextDecoder().decode(init?.body as Uint8Array)])
      return Response.json({ signatures: [] })
    },
  })
  const emails = ['lea.martin@example.com', 'omar@example.com']
  await sigilium.getSignatures({ emails })
  await sigilium.raw.GET('/signatures', { params: { query: { emails } } })
  const users = [{ mail: 'lea.martin@example.com' }]
  await sigilium.raw.POST('/users', { body: { users } })
  expect(sent[1]).toEqual(sent[0])
  expect(sent[0]?.[0]).toContain('access_token=tok_1')
  expect(sent[2]).toEqual([
    'https://sigilium.com/api/v3/users',
    'POST',
    JSON.stringify({ access_token: 'tok_1', users }),
  ])
})
