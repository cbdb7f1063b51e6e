import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { createAcme, failureOf, respond } from '../testing.ts'

const secret = 'S3CRET-31c7e2f0'

test('a client shows no credential, whoever looks at it', async () => {
  const credentials = { key: secret, basic: { username: 'app', password: secret }, token: () => secret }
  const { acme } = createAcme([respond({})], { credentials, headers: { 'x-key-2': secret } })
  await acme.getThing({ id: '1' })
  for (const shown of [acme, acme.raw, acme.getThing]) {
    const seen = `${inspect(shown, { depth: 9, showHidden: true })} ${JSON.stringify(shown)}`
    expect(seen).not.toContain(secret)
  }
})

test('an error that another thread gets still has its words and its stack', async () => {
  const { acme } = createAcme([respond({ message: 'No such thing' }, { status: 404 })])
  const error = (await failureOf(acme.getThing({ id: '1' }))) as Error
  const copy = structuredClone(error)
  expect([copy.message, copy.stack]).toEqual([error.message, error.stack])
})

test('a port to which no `fetch` goes is none that anybody was reached at', async () => {
  const { acme } = createAcme([], { fetch, baseUrl: 'http://127.0.0.1:6000', maxRetries: 0 })
  const error = await failureOf(acme.createThing({ body: {} }))
  expect(error).toMatchObject({ name: 'ConnectionError', reached: false })
  expect((error as Error).message).toContain('bad port')
})
