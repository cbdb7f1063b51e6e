import { beforeEach, describe, expect, test } from 'vitest'
import { startBothWays } from '../../../build/ways.ts'
import type { Fault } from '../../index.ts'

describe.each(await startBothWays())('%s', (_, { mock, call }) => {
  beforeEach(() => mock.reset())
  const statusOf = async (request: Promise<Response>) => (await request).status

  test.each<[Fault, object]>([
    ['reset', { name: 'TypeError' }],
    ['refused', { name: 'TypeError' }],
  ])('fails with %s as a lost connection does', async (fault, error) => {
    mock.when('Acme', 'getUser').fail(fault, { times: 1 })
    await expect(call('/users/u')).rejects.toMatchObject(error)
    expect(await statusOf(call('/users/u'))).toBe(200)
    expect(mock.requests.map((request) => request.fault)).toEqual([fault, undefined])
  })

  test('never answers with `timeout`, until the caller gives up', async () => {
    mock.when('Acme', 'getUser').fail('timeout')
    const controller = new AbortController()
    const answer = call('/users/u', { signal: controller.signal })
    await expect.poll(() => mock.requests.length).toBe(1)
    controller.abort()
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
    expect(mock.requests).toMatchObject([{ operationId: 'getUser', status: 0, fault: 'timeout' }])
  })

  test('breaks off with `truncated`', async () => {
    mock.when('Acme', 'getUser').fail('truncated')
    const response = await call('/users/u')
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
  })

  test('answers with the page of a gateway, and with a limit', async () => {
    mock.when('Acme', 'getUser').fail('html', { times: 1 }).fail('rate-limit', { times: 2 })
    const page = await call('/users/u')
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
      502,
      'text/html; charset=utf-8',
      expect.stringContaining('Bad Gateway'),
    ])
    for (const __ of [1, 2]) {
      const limited = await call('/users/u')
      expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '1'])
    }
    expect(await statusOf(call('/users/u'))).toBe(200)
    mock.when('Acme', 'getQuota').fail('rate-limit')
    expect(await (await call('/quota?key=k')).json()).toMatchObject({ code: 'SLOW_DOWN' })
  })
})
