import { acme, acmeUrl } from '@countersign/contract/acme'
import { afterAll } from 'vitest'
import type { MockDouble } from '../src/index.ts'
import { createMockFetch, startMock } from './under-test.ts'

/** Under a name that no vendor can have, so that no installed package says what its operations are. */
export const specs = { Acme: acme }
export const key = { 'x-acme-key': 'k' }
export const json = { ...key, 'content-type': 'application/json' }

/** A way to use the mock: what a test says to it, and how it is called. */
export interface Way {
  mock: MockDouble
  call(path: string, init?: RequestInit): Promise<Response>
}

/** Both ways, for the same tests. The server is closed after those of the file. */
export async function startBothWays(): Promise<[string, Way][]> {
  const server = await startMock({ specs })
  afterAll(() => server.close())
  const inProcess = createMockFetch({ specs })
  return [
    [
      'a server',
      { mock: server, call: (path, init) => fetch(server.urlFor('Acme') + path, { headers: key, ...init }) },
    ],
    ['a fetch', { mock: inProcess, call: (path, init) => inProcess(acmeUrl + path, { headers: key, ...init }) }],
  ]
}
