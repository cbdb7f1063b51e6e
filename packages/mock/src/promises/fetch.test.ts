import { acme, acmeUrl } from '@countersign/contract/acme'
import { afterEach, describe, expect, test } from 'vitest'
import { createMockFetch } from '../../build/under-test.ts'

const key = { 'x-acme-key': 'k' }
const seen: string[] = []
const mockFetch = createMockFetch({
  specs: { Acme: acme },
  onExchange: ({ method, path }) => seen.push(`${method} ${path}`),
})
afterEach(() => {
  mockFetch.reset()
  seen.length = 0
})

describe('createMockFetch is as fetch', () => {
  test('tells the URL, and observers', async () => {
    const response = await mockFetch(new URL(`${acmeUrl}/users/u#part`), { headers: key })
    expect([response.url, response.redirected, seen]).toEqual([`${acmeUrl}/users/u`, false, ['GET /api/v2.1/users/u']])
    expect((await mockFetch(new Request(`${acmeUrl}/users/u`, { headers: key }))).status).toBe(200)
  })

  test('is ended by a signal before and during a call', async () => {
    await expect(mockFetch(`${acmeUrl}/users/u`, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    })
    const controller = new AbortController()
    const call = mockFetch(`${acmeUrl}/users/u`, { headers: key, signal: controller.signal })
    controller.abort(new Error('enough'))
    await expect(call).rejects.toThrow('enough')
  })

  const redirect = (status: number, location: string) =>
    mockFetch.when('Acme', 'approveBadge').replyWith(() => ({ status, headers: { location } }))
  const approve = (init: RequestInit = {}) =>
    mockFetch(`${acmeUrl}/badges/b/approve`, { method: 'POST', headers: key, ...init })

  test.each([
    [302, 'GET /api/v2.1/users/u'],
    [303, 'GET /api/v2.1/users/u'],
    [307, 'POST /api/v2.1/users/u'],
  ])('follows %d with %s', async (status, then) => {
    redirect(status, '../../users/u')
    const response = await approve()
    expect([response.url, response.redirected, seen.at(-1)]).toEqual([`${acmeUrl}/users/u`, true, then])
  })

  test('follows none where it is told so, and not for ever', async () => {
    redirect(302, '/api/v2.1/users/u')
    expect((await approve({ redirect: 'manual' })).status).toBe(302)
    await expect(approve({ redirect: 'error' })).rejects.toThrow('fetch failed')
    redirect(307, '')
    await expect(approve()).rejects.toMatchObject({ cause: { message: 'redirect count exceeded' } })
  })

  test('fails for a host that is nobody’s, and names those it knows', async () => {
    await expect(mockFetch('https://api.example.com/users')).rejects.toMatchObject({
      name: 'TypeError',
      message: expect.stringContaining('https://eu.acme.example, https://us.acme.example'),
      cause: { message: expect.stringContaining('https://api.example.com is no server of Acme') },
    })
    expect(mockFetch.requests).toEqual([])
  })

  test('knows the servers of single operations', async () => {
    const init = { method: 'POST', headers: { ...key, 'content-type': 'application/octet-stream' }, body: 'x' }
    expect((await mockFetch('https://upload.acme.example/files/v1/files', init)).status).toBe(201)
  })
})
