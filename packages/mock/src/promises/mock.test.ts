import { acme, acmeUrl } from '@countersign/contract/acme'
import { describeAnswers, describeEndurance, describeMock } from '@countersign/contract/mock'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createMockFetch, startMock } from '../../build/under-test.ts'
import type { Mock } from '../index.ts'

const specs = { acme }
const key = { 'x-acme-key': 'k' }
let mock: Mock

beforeAll(async () => {
  mock = await startMock({ specs })
})
afterEach(() => mock.reset())
afterAll(() => mock.close())

const served = () => ({ url: mock.url })
describeAnswers(served)
describeEndurance(served, { runs: 1000 })
describeMock({ spec: acme, createMockFetch })

describe('createMockFetch and the server', () => {
  const mockFetch = createMockFetch({ specs })
  const json = { ...key, 'content-type': 'application/json' }
  const requests: [string, RequestInit][] = [
    ['/users/u', { headers: key }],
    ['/users/u', {}],
    ['/users/u', { method: 'HEAD', headers: key }],
    ['/users/u/badges?first=x', { headers: key }],
    ['/users/u/', { headers: key }],
    ['/badges/b/edit', { method: 'POST', headers: json, body: '{' }],
    ['/badges/b/edit', { method: 'PUT', headers: key }],
    ['/users', { method: 'POST', headers: json, body: '{}' }],
    ['/users', { method: 'OPTIONS', headers: key }],
    ['/status', { method: 'OPTIONS' }],
    ['/cards/a@example.com/html', { headers: key }],
    ['/users/u/signatures/signature', { headers: { ...key, accept: 'image/png' } }],
    ['/users', { method: 'POST', headers: json, body: new Uint8Array(11 * 1024 * 1024) }],
  ]

  test.each(requests)('give the same answer to request %#, %s', async (path, init) => {
    const shown = async (response: Response) => ({
      status: response.status,
      headers: ['content-type', 'sl-violations', 'countersign-basis', 'countersign-source', 'allow'].map((name) =>
        response.headers.get(name),
      ),
      body: Buffer.from(await response.arrayBuffer()).toString('latin1'),
    })
    const [here, there] = await Promise.all([
      mockFetch(acmeUrl + path, init),
      fetch(`${mock.urlFor('acme')}${path}`, init),
    ])
    expect(await shown(here)).toEqual(await shown(there))
  })
})

describe('startMock', () => {
  test('gives the base URL for a client', () => {
    expect(mock.urlFor('acme')).toBe(`${mock.url}/acme/api/v2.1`)
    expect(() => mock.urlFor('nobody')).toThrow(/nobody is not served here, but acme/)
  })

  test('does not start on a port in use, and names it', async () => {
    const port = Number(new URL(mock.url).port)
    await expect(startMock({ specs, port })).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use`)
  })

  test('runs many side by side, and close leaves nothing behind', async () => {
    const others = await Promise.all(Array.from({ length: 5 }, () => startMock({ specs })))
    expect(new Set(others.map(({ url }) => url)).size).toBe(5)
    for (const other of others) expect((await fetch(`${other.url}/health`)).status).toBe(200)
    await Promise.all(others.map((other) => other.close()))
    for (const other of others) await expect(fetch(`${other.url}/health`)).rejects.toThrow()
  })

  test('generates the same data for the same seed', async () => {
    const users: unknown[] = []
    for (const seed of [7, 7]) {
      const seeded = await startMock({ specs, dynamic: true, seed })
      users.push(await (await fetch(`${seeded.urlFor('acme')}/users/u`, { headers: key })).json())
      await seeded.close()
    }
    expect(users[0]).toEqual(users[1])
  })

  test('reports a vendor that it does not know', async () => {
    const unknown = /^Unknown vendor nobody\. Known here: .*acme/
    await expect(startMock({ specs, vendors: ['nobody'] })).rejects.toThrow(unknown)
    expect(() => createMockFetch({ specs, vendors: ['nobody'] })).toThrow(unknown)
  })
})
