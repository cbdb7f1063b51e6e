import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startCli } from '@countersign/contract/mock'
import { afterEach, describe, expect, test } from 'vitest'
import { cli, createMockFetch, startMock } from '../../../build/under-test.ts'
import type { Mock, StartMockOptions } from '../../index.ts'

// Whatever a spec, a reply or an observer does: the request is answered, and so is the next one.

const running: Mock[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((mock) => mock.close()))
})
const start = async (options: StartMockOptions) => {
  const mock = await startMock(options)
  running.push(mock)
  return mock
}
const spec = (response: object, more: object = {}) => ({
  openapi: '3.1.0',
  info: { title: 'Any', version: '1' },
  paths: { '/x': { get: { operationId: 'getX', responses: { 200: { description: 'ok', ...response } } } } },
  ...more,
})
const withHeader = (name: string, example: unknown) =>
  spec({ headers: { [name]: { schema: { type: 'string' }, example } } })

test('an operation without an example is answered with a value of its schema', async () => {
  const schema = { type: 'object', properties: { a: { type: 'string' }, b: { type: 'integer' } } }
  const mock = await start({ specs: { any: spec({ content: { 'application/json': { schema } } }) } })
  const response = await fetch(`${mock.url}/any/x`)
  expect([response.status, await response.json()]).toEqual([200, { a: 'string', b: 0 }])
})

describe('a header of the spec that HTTP does not take is named', () => {
  test.each([
    ['X-Name', 'Zoë 文', 'x-name'],
    ['X-Name', 'a\r\nSet-Cookie: b=c', 'x-name'],
    ['X-Name', 'a\u0000b', 'x-name'],
    ['X Name', 'a', 'x name'],
    ['X-Näme', 'a', 'x-näme'],
    ['', 'a', ''],
  ])('%j: %j', async (name, example, named) => {
    const specs = { any: withHeader(name, example) }
    const mock = await start({ specs })
    const inProcess = createMockFetch({ specs: { any: { ...specs.any, servers: [{ url: 'https://any.example' }] } } })
    for (const response of [await fetch(`${mock.url}/any/x`), await inProcess('https://any.example/x')]) {
      const { detail } = (await response.json()) as { detail: string }
      expect([response.status, detail]).toEqual([500, expect.stringContaining(`\`${named}\``)])
    }
    expect((await fetch(`${mock.url}/health`)).status).toBe(200)
  })
})

test('a title that is no text is shown all the same', async () => {
  const mock = await start({ specs: { any: spec({}, { info: { title: 7, version: 1 } }) } })
  for (const accept of ['text/html', 'application/json'])
    expect((await fetch(mock.url, { headers: { accept } })).status).toBe(200)
})

test.each([undefined, null, 'boom', 0, Object.create(null), new Error('boom')])(
  'a reply that throws %j',
  async (thrown) => {
    const mock = await start({ specs: { any: spec({}) } })
    mock.when('any', 'getX').replyWith(() => {
      throw thrown
    })
    const response = await fetch(`${mock.url}/any/x`)
    expect(response.status).toBe(500)
    expect(mock.requests[0]?.reasons[0]).toMatch(/boom|threw/)
    expect((await fetch(`${mock.url}/health`)).status).toBe(200)
  },
)

test.each([99, 100, 199, 600, 1000, 200.5, Number.NaN, -1])('a reply with status %d is refused', async (status) => {
  const responses = { default: { description: 'any' } }
  const paths = { '/x': { get: { operationId: 'getX', responses } } }
  const mock = await start({ specs: { any: spec({}, { paths }) } })
  expect(() => mock.when('any', 'getX').replyWith({ status })).toThrow(/status.*from 200 to 599/)
  mock.when('any', 'getX').replyWith(() => ({ status }))
  expect((await fetch(`${mock.url}/any/x`)).status).toBe(500)
})

test('a documented status that ends no answer is named', async () => {
  const paths = { '/x': { get: { operationId: 'getX', responses: { 101: { description: 'other protocol' } } } } }
  const mock = await start({ specs: { any: spec({}, { paths }) } })
  const response = await fetch(`${mock.url}/any/x`)
  expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('101')])
})

test.each([
  () => {
    throw new Error('mine')
  },
  () => {
    throw undefined
  },
  async () => {
    throw new Error('mine')
  },
])('an observer that fails %#', async (onExchange) => {
  const mock = await start({ specs: { any: spec({}) }, onExchange })
  for (const _ of [1, 2]) expect((await fetch(`${mock.url}/any/x`)).status).toBe(200)
})

describe('a body that is too long', () => {
  test.each([11, 40])('of %d MB is refused, and the answer arrives each time', async (megabytes) => {
    const mock = await start({ specs: { any: spec({}) } })
    const body = new Uint8Array(megabytes * 1024 * 1024)
    for (const _ of [1, 2, 3, 4]) {
      const response = await fetch(`${mock.url}/any/x`, { method: 'PUT', body })
      expect([response.status, await response.json()]).toEqual([413, expect.objectContaining({ status: 413 })])
    }
  })

  test('whose length is not told is refused as well', async () => {
    const mock = await start({ specs: { any: spec({}) } })
    let left = 30
    const body = new ReadableStream({
      pull(controller) {
        if (left-- > 0) controller.enqueue(new Uint8Array(1024 * 1024))
        else controller.close()
      },
    })
    const init: RequestInit = { method: 'PUT', body }
    const response = await fetch(`${mock.url}/any/x`, { ...init, duplex: 'half' } as RequestInit)
    expect(response.status).toBe(413)
  })
})

test('the requests that a test can read are limited by bytes, the latest stay', async () => {
  const mock = await start({ specs: { any: spec({}) } })
  const body = new Uint8Array(9 * 1024 * 1024)
  for (const path of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'])
    await fetch(`${mock.url}/any/${path}`, { method: 'PUT', body })
  expect(mock.requests.length).toBeLessThan(10)
  expect(mock.requests.at(-1)?.path).toBe('/any/j')
})

test('the command keeps no bodies', async () => {
  const file = join(tmpdir(), `countersign-mock-survival-${process.pid}.json`)
  const content = { 'text/plain': { schema: { type: 'string' } } }
  const put = { operationId: 'putX', requestBody: { content }, responses: { 204: { description: 'taken' } } }
  writeFileSync(file, JSON.stringify(spec({}, { paths: { '/x': { put } } })))
  const command = startCli(
    process.execPath,
    ['--max-old-space-size=150', cli, '--port', '0', '--json', '--spec', file],
    {
      cwd: tmpdir(),
    },
  )
  const first = JSON.parse((await command.prints(/^\{.*"url".*$/m))[0]) as { vendors: Record<string, string> }
  const [url] = Object.values(first.vendors)
  const rss = () => kilobytesOf(command.process.pid)
  const put9MB = async () => {
    const response = await fetch(`${url}/x`, {
      method: 'PUT',
      headers: { 'content-type': 'text/plain' },
      body: new Uint8Array(9 * 1024 * 1024).fill(65),
    })
    expect(response.status).toBe(204)
  }
  for (let warmUp = 0; warmUp < 10; warmUp += 1) await put9MB()
  const before = rss()
  for (let more = 0; more < 20; more += 1) await put9MB()
  expect(rss() - before).toBeLessThan(150_000) // kept, they would be 360 MB
  expect(await command.stop()).toBe(0)
})

if (cli.endsWith('.js'))
  test('the bundle asks no more of Node than 20.0 has', () => {
    const folder = dirname(cli)
    const files = globSync('**/*.js', { cwd: folder })
    const code = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
    expect(files.length).toBeGreaterThan(2)
    // Names that later versions of Node and JavaScript brought; a missing named import ends the process at its start.
    expect(
      code.match(/\bstyleText\b|import\.meta\.(dir|file)name|\bglobSync\b|Object\.groupBy|withResolvers|fromAsync/g),
    ).toBeNull()
  })

/** The memory of a process. A bare Linux has no `ps`. */
function kilobytesOf(pid: number | undefined): number {
  const status = `/proc/${pid}/status`
  if (existsSync(status)) return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1])
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }))
}
