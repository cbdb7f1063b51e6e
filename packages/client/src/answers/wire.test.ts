import { createServer } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { createAcme, failureOf } from '../testing.ts'

type Acme = ReturnType<typeof createAcme>['acme']

/** What a call comes to when a server says just this, and hangs up. */
async function against(
  chunks: readonly (string | Buffer)[],
  call = (acme: Acme): Promise<unknown> => acme.getThing({ id: '1' }),
  outcome = (made: Promise<unknown>) => made,
): Promise<unknown> {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => {
      for (const chunk of chunks) socket.write(chunk)
      socket.end()
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as { port: number }
  const { acme } = createAcme([], { fetch, baseUrl: `http://127.0.0.1:${port}`, maxRetries: 0 })
  try {
    return await outcome(call(acme))
  } finally {
    server.close()
  }
}

const start = 'HTTP/1.1 200 OK\r\nconnection: close\r\n'
const json = 'content-type: application/json\r\n'
const body = '{"id":1}'
const whole = `${start}${json}content-length: 8\r\n\r\n${body}`
const gzip = (content: Buffer | string) => [
  `${start}${json}content-encoding: gzip\r\ncontent-length: ${content.length}\r\n\r\n`,
  content,
]

describe('an answer is read off the wire', () => {
  test.each<[string, (string | Buffer)[]]>([
    ['behind early hints', ['HTTP/1.1 103 Early Hints\r\nlink: </a>; rel=preload\r\n\r\n', whole]],
    ['of HTTP/1.0, to the end of the connection', [`HTTP/1.0 200 OK\r\n${json}\r\n${body}`]],
    ['with its content type twice', [whole.replace(json, json + json)]],
    ['without a content type', [whole.replace(json, '')]],
    ['in chunks', [`${start}${json}transfer-encoding: chunked\r\n\r\n3\r\n{"i\r\n`, '5\r\nd":1}\r\n0\r\n\r\n']],
    ['packed', gzip(gzipSync(body))],
  ])('%s', async (_, chunks) => {
    expect(await against(chunks)).toEqual({ id: 1 })
  })

  test('with nothing in it, although it has a length', async () => {
    const nothing = 'HTTP/1.1 204 No Content\r\ncontent-length: 5\r\nconnection: close\r\n\r\n'
    expect(await against([nothing], (acme) => acme.upload({ body: {} }))).toBeUndefined()
  })
})

describe('an answer that arrives damaged is no success', () => {
  test.each<[string, (string | Buffer)[], string]>([
    ['shorter than it says', [whole.replace('length: 8', 'length: 80')], 'ConnectionError'],
    ['in chunks that are none', [`${start}${json}transfer-encoding: chunked\r\n\r\nzz\r\n${body}`], 'ConnectionError'],
    [
      'without its last chunk',
      [`${start}${json}transfer-encoding: chunked\r\n\r\n8\r\n${body}\r\n`],
      'ConnectionError',
    ],
    ['packed, but it is not', gzip(body), 'ConnectionError'],
    ['packed, and cut off', gzip(gzipSync(JSON.stringify({ text: 'x'.repeat(999) })).subarray(0, 14)), 'Format'],
    ['of another protocol', ['SSH-2.0-OpenSSH_9.6\r\n'], 'ConnectionError'],
    ['that is nothing at all', [], 'ConnectionError'],
  ])('%s', async (_, chunks, name) => {
    const error = await against(chunks, undefined, failureOf)
    expect((error as Error).name).toContain(name)
    expect((error as Error).message).toMatch(/^acme getThing: GET http:/)
  })
})
