import { afterEach, describe, expect, test, vi } from 'vitest'
import { createAcme, failureOf, respond } from './testing.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** A fetch that needs nothing of the platform. */
const bare = async () => {
  const headers = { get: (name: string) => (name === 'content-type' ? 'application/json' : null) }
  return { ok: true, status: 200, headers, text: async () => '{"id":1}' } as unknown as Response
}

describe('where a global is missing', () => {
  test.each(['ReadableStream', 'FormData', 'File', 'TextEncoder', 'process', 'navigator', 'btoa', 'crypto'])(
    'that a call does without, it works: %s',
    async (name) => {
      const { acme } = createAcme([], { fetch: bare })
      vi.stubGlobal(name, undefined)
      expect(await acme.getThing({ id: '1' })).toEqual({ id: 1 })
      expect(await acme.createThing({ body: { a: 1 } })).toEqual({ id: 1 })
    },
  )

  test('a stream is read before it is sent', async () => {
    let body: unknown
    const fetch = async (_: unknown, init?: RequestInit) => {
      body = init?.body
      return bare()
    }
    const { acme } = createAcme([], { fetch })
    const stream = new Blob(['GIF89a']).stream()
    vi.stubGlobal('ReadableStream', undefined)
    await acme.putImage({ id: '1', body: { data: stream, type: 'image/gif' } }).catch(() => {}) // the answer is of no interest
    expect(new TextDecoder().decode(body as Uint8Array)).toBe('GIF89a')
  })
})

describe('the header User-Agent', () => {
  const agentOf = async (options = {}) => {
    const { acme, sent } = createAcme([respond({})], options)
    await acme.getThing({ id: '1' })
    return sent[0]?.headers.get('user-agent')
  }

  test('names the application, the client and the runtime', async () => {
    vi.stubGlobal('navigator', { userAgent: 'Deno/2.5.0' })
    expect(await agentOf()).toBe('countersign-acme Deno/2.5.0')
    expect(await agentOf({ appInfo: { name: 'hr-sync', version: undefined } })).toBe(
      'hr-sync countersign-acme Deno/2.5.0',
    )
    vi.stubGlobal('navigator', undefined)
    expect(await agentOf()).toBe(`countersign-acme Node.js/${process.versions.node}`)
  })

  test('is left to browsers and to the caller', async () => {
    expect(await agentOf({ headers: { 'User-Agent': 'mine' } })).toBe('mine')
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64)' })
    expect(await agentOf({ appInfo: { name: 'hr-sync' } })).toBeNull()
  })
})

test('a call gives `fetch` a URL, text or bytes, and plain headers, and no object of this realm but the signal', async () => {
  const calls: [unknown, RequestInit][] = []
  const fetch = async (url: unknown, init?: RequestInit) => {
    calls.push([url, init ?? {}])
    return respond({})
  }
  const { acme } = createAcme([], { fetch })
  await acme.createThing({ body: { a: 1 } })
  await acme.putImage({ id: '1', body: new Blob(['GIF89a']) })
  for (const [url, init] of calls) {
    expect(typeof url).toBe('string')
    expect(Object.keys(init).sort()).toEqual(['body', 'headers', 'method', 'redirect', 'signal'])
    expect(Object.getPrototypeOf(init.headers)).toBe(Object.prototype)
  }
  expect(
    calls.map(([, { body }]) => (typeof body === 'string' ? body : (body as Uint8Array).constructor.name)),
  ).toEqual(['{"a":1}', 'Uint8Array'])
})

test('a stream is refused by a fetch that would send its name', async () => {
  const nodeFetch = async (_: unknown, init?: RequestInit) => respond({ sent: String(init?.body) })
  const { acme } = createAcme([], { fetch: nodeFetch })
  expect(await failureOf(acme.putAnything({ body: new Blob(['x']).stream() }))).toMatchObject({
    name: 'InvalidInputError',
    message: 'The `fetch` of this client takes no streams: give the bytes, e.g. a Buffer or Blob',
  })
})
