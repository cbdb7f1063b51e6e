import { createServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { createClient } from '../create-client.ts'
import { InvalidInputError } from '../errors.ts'
import { api, createAcme, failureOf, respond as json } from '../testing.ts'

interface Raw {
  POST(path: string, init?: object): Promise<unknown>
}

describe('an operation whose address nobody has documented', () => {
  test('sends no byte by default, be it by its method or by raw, and asks for no token', async () => {
    let bytes = 0
    let connections = 0
    const server = createServer((socket) => {
      connections += 1
      socket.on('data', (chunk) => {
        bytes += chunk.length
        socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-type: application/json\r\n\r\n{}')
      })
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    let asked = 0
    const credentials = { token: () => `t${++asked}` }
    const address = server.address() as { port: number }
    const { acme } = createAcme([], { fetch, credentials, baseUrl: `http://127.0.0.1:${address.port}` })
    const calls = [
      acme.guess({ body: {} }),
      acme.guess.withResponse({ body: {} }),
      (acme.raw as unknown as Raw).POST('/guesses/{id}', { params: { path: { id: '1' } }, body: {} }),
    ]
    for (const call of calls) {
      expect(await failureOf(call)).toMatchObject({
        name: 'InvalidInputError',
        message:
          "acme guess: nobody has documented its address, and `/guesses/{id}` is a guess: The page shows no address. Nothing was sent. Give the path that the vendor told you, `paths: { guess: '/…' }`, or `allowInferredPaths: true` to send to the guess",
      })
    }
    expect({ bytes, connections, asked }).toEqual({ bytes: 0, connections: 0, asked: 0 })
    await acme.getThing({ id: '1' })
    expect(asked).toBe(1)
    expect(bytes).toBeGreaterThan(0)
    server.close()
  })

  test('goes to the guess when that is allowed', async () => {
    const { acme, sent } = createAcme([json({})], { allowInferredPaths: true })
    await acme.guess({ id: '1', body: {} })
    await (acme.raw as unknown as Raw).POST('/guesses/{id}', { params: { path: { id: '2' } }, body: {} })
    expect(sent.map(({ url }) => url)).toEqual([
      'https://api.acme.example/v1/guesses/1',
      'https://api.acme.example/v1/guesses/2',
    ])
  })

  test('goes to the path that is given, by its method and by raw', async () => {
    const { acme, sent } = createAcme([json({})], { paths: { guess: '/told/{id}/by-vendor' } })
    await acme.guess({ id: '1', body: {} })
    await (acme.raw as unknown as Raw).POST('/guesses/{id}', { params: { path: { id: '2' } }, body: {} })
    expect(sent.map(({ url }) => url)).toEqual([
      'https://api.acme.example/v1/told/1/by-vendor',
      'https://api.acme.example/v1/told/2/by-vendor',
    ])
  })

  test.each([undefined, ''])('is still refused when its path is given as %j', async (guess) => {
    const { acme, sent } = createAcme([json({})], { paths: { guess } })
    expect(await failureOf(acme.guess({ id: '1', body: {} }))).toBeInstanceOf(InvalidInputError)
    expect(sent).toEqual([])
  })
})

describe('a given path', () => {
  const create = (paths: Record<string, unknown>) => () =>
    createClient(api, { credentials: {}, paths: paths as Record<string, string> })

  test.each([
    'things',
    'https://elsewhere.example/things',
    '//elsewhere.example/things',
    '/a/../b',
    '/./a',
    '/a/%2e%2E',
    '/a\\..\\b',
    '/a?b=c',
    '/a#b',
    '/a b',
    '/a\n',
    '/{other}',
    7,
    {},
  ])('that is %j is refused when the client is made', (guess) => {
    expect(create({ guess })).toThrow(InvalidInputError)
    expect(create({ guess })).toThrow(/`paths\.guess` must/)
  })

  test('of no operation, or of one whose path is documented, is refused', () => {
    expect(create({ gues: '/things' })).toThrow('`paths` has no place for `gues`; did you mean `guess`?')
    expect(create({ getThing: '/things' })).toThrow('`paths` has no place for `getThing`, but guess')
  })
})
