import { expect, test } from 'vitest'
import { createAcme, respond } from '../testing.ts'

test('a body may go with DELETE where the spec says so', async () => {
  const { acme, sent } = createAcme([respond({})])
  await acme.deleteThings({ body: { ids: [1] } })
  expect([sent[0]?.method, await sent[0]?.text()]).toEqual(['DELETE', '{"ids":[1]}'])
})

test('bytes go beside JSON where an operation takes both', async () => {
  const { acme, sent } = createAcme([respond({})])
  await acme.sendEither({ body: { a: 1 } })
  await acme.sendEither({ body: Buffer.from('%PDF-1.7') })
  expect(sent.map((request) => request.headers.get('content-type'))).toEqual([
    'application/merge-patch+json',
    'application/pdf',
  ])
})
