import { expect, test } from 'vitest'
import { createAcme, failureOf, respond } from '../testing.ts'

test('text travels as it is, or as its bytes', async () => {
  const { acme, sent } = createAcme([respond({})])
  await acme.putText({ body: 'a;b' })
  await acme.putText({ body: Buffer.from('<a/>') }, { contentType: 'application/xml' })
  expect(sent.map((request) => request.headers.get('content-type'))).toEqual(['text/csv', 'application/xml'])
  expect([await sent[0]?.text(), await sent[1]?.text()]).toEqual(['a;b', '<a/>'])
  expect(await failureOf(acme.putText({ body: { a: 1 } }))).toMatchObject({
    message: 'The body must be a text, or its bytes (sent as text/csv or application/xml)',
  })
})
