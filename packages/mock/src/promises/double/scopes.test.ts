import { acmeUrl } from '@countersign/contract/acme'
import { afterAll, describe, expect, test } from 'vitest'
import { createMockFetch, startMock } from '../../../build/under-test.ts'
import { key, specs } from '../../../build/ways.ts'

const server = await startMock({ specs })
afterAll(() => server.close())
const inProcess = createMockFetch({ specs })

describe('scopes', () => {
  test('do not see or disturb each other, on a server', async () => {
    const [a, b] = [server.scope(), server.scope()]
    a.when('Acme', 'getUser').replyWith({ status: 404 })
    b.when('Acme', 'getUser').replyWith({ example: 'without-email' })
    const call = ({ urlFor }: { urlFor(vendor: string): string }) =>
      fetch(`${urlFor('Acme')}/users/u`, { headers: key })
    server.reset()
    const statuses = await Promise.all([a, b, server].map(async (scope) => (await call(scope)).status))
    expect(statuses).toEqual([404, 200, 200])
    expect([a, b, server].map(({ requests }) => requests.map(({ path }) => path))).toEqual([
      ['/Acme/api/v2.1/users/u'],
      ['/Acme/api/v2.1/users/u'],
      ['/Acme/api/v2.1/users/u'],
    ])
    await a.close()
    expect((await call(a)).status).toBe(404)
    expect((await call(b)).status).toBe(200)
  })

  test('do not see or disturb each other, in-process', async () => {
    const [a, b] = [inProcess.scope(), inProcess.scope()]
    a.when('Acme', 'getUser').replyWith({ status: 404 })
    const statuses = await Promise.all(
      [a, b].map(async (call) => (await call(`${acmeUrl}/users/u`, { headers: key })).status),
    )
    expect([statuses, a.requests.length, b.requests.length]).toEqual([[404, 200], 1, 1])
  })
})
