import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAcme, failureOf } from '../testing.ts'

// What people give as `fetch` is often none of this realm: it takes a URL and an init, and knows no FormData, Blob or
// stream but its own.

type Fetch = typeof globalThis.fetch
type Loaded = { default: Fetch } & { fetch?: Fetch }
const load = async (name: string): Promise<Fetch> => {
  const loaded = (await import(name)) as Loaded
  return loaded.fetch ?? loaded.default
}
const fetches: Record<string, () => Promise<Fetch>> = {
  'the global fetch': async () => globalThis.fetch,
  'a function around it': async () => (url, init) => globalThis.fetch(String(url), init),
  'npm undici 7': () => load('undici'),
  'npm undici 6': () => load('undici-6'),
  'node-fetch 3': () => load('node-fetch'),
  'node-fetch 2': () => load('node-fetch-2'),
}

interface Arrived {
  method: string | undefined
  key: unknown
  type: string
  body: Buffer
}
const arrived: Arrived[] = []
const listener: RequestListener = async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { method, headers } = request
  arrived.push({ method, key: headers['x-key'], type: headers['content-type'] ?? '', body: Buffer.concat(chunks) })
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":1}')
}
const server = createServer(listener)
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const gif = Buffer.from('GIF89a\xff\x00', 'latin1')
const form = () => ({ file: new File([gif], 'ü.gif', { type: 'image/gif' }), meta: { a: 1 }, tags: ['x', 'é'] })

describe.each(Object.entries(fetches))('by %s', (name, open) => {
  /** A client over the fetch, and what arrives of one call. */
  const through = async (call: (acme: ReturnType<typeof createAcme>['acme']) => Promise<unknown>) => {
    const { port } = server.address() as AddressInfo
    const { acme } = createAcme([], { fetch: await open(), baseUrl: `http://127.0.0.1:${port}`, maxRetries: 0 })
    arrived.length = 0
    const result = await call(acme)
    expect(arrived).toHaveLength(1)
    const [{ method, key, type, body } = {} as Arrived] = arrived
    return { result, method, key, type, body }
  }
  const raw = (acme: { raw: unknown }) =>
    acme.raw as Record<'POST' | 'PUT' | 'DELETE', (path: string, init: object) => never>
  const at = { params: { path: { id: '1' } } }

  test.each([
    ['a method', (acme) => acme.deleteThings({ body: { ids: [1] } })],
    ['raw', (acme) => raw(acme).DELETE('/things', { body: { ids: [1] } })],
  ] satisfies [string, Parameters<typeof through>[0]][])(
    'JSON travels with method and key, by %s',
    async (_way, call) => {
      const { method, key, type, body } = await through(call)
      expect([method, key, type, `${body}`]).toEqual(['DELETE', 'k-1', 'application/json', '{"ids":[1]}'])
    },
  )

  test.each([
    ['a method', (acme) => acme.putImage({ id: '1', body: new Blob([gif]) })],
    ['raw', (acme) => raw(acme).PUT('/images/{id}', { ...at, body: new Blob([gif]) })],
  ] satisfies [string, Parameters<typeof through>[0]][])('bytes travel as they are, by %s', async (_way, call) => {
    const { type, body } = await through(call)
    expect([type, body]).toEqual(['image/gif', gif])
  })

  test.each([
    ['a method', (acme) => acme.upload({ body: form() })],
    ['a method, as FormData', (acme) => acme.upload({ body: formData() })],
    ['raw', (acme) => raw(acme).POST('/files', { body: form() })],
  ] satisfies [string, Parameters<typeof through>[0]][])('a form travels part by part, by %s', async (_way, call) => {
    const { type, body } = await through(call)
    const read = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
    const file = read.get('file') as File
    expect([file.name, file.type, Buffer.from(await file.arrayBuffer())]).toEqual(['ü.gif', 'image/gif', gif])
    expect([read.get('meta'), read.getAll('tags')]).toEqual(['{"a":1}', ['x', 'é']])
  })

  test('a stream travels, where the fetch knows web streams; never its name', async () => {
    const sent = through((acme) =>
      acme.putImage({ id: '1', body: { data: new Blob([gif]).stream(), type: 'image/gif' } }),
    )
    if (name.startsWith('node-fetch')) await expect(sent).rejects.toThrow('The `fetch` of this client takes no streams')
    else expect((await sent).body).toEqual(gif)
  })

  test('a call is ended by its signal, and one that reaches nobody says so', async () => {
    const closed = createServer()
    await new Promise<void>((resolve) => void closed.listen(0, '127.0.0.1', resolve))
    const { port } = closed.address() as AddressInfo
    const options = { fetch: await open(), baseUrl: `http://127.0.0.1:${port}`, maxRetries: 0 }
    const { acme } = createAcme([], options)
    const controller = new AbortController()
    closed.on('request', () => controller.abort())
    const { signal } = controller
    expect(await failureOf(acme.getThing({ id: '1' }, { signal }))).toBe(signal.reason)
    closed.closeAllConnections()
    await new Promise((resolve) => closed.close(resolve))
    expect(await failureOf(acme.createThing({ body: {} }))).toMatchObject({ code: 'ECONNREFUSED', reached: false })
  })
})

function formData(): FormData {
  const given = new FormData()
  const { file, meta, tags } = form()
  given.append('file', file)
  given.append('meta', JSON.stringify(meta))
  for (const tag of tags) given.append('tags', tag)
  return given
}
