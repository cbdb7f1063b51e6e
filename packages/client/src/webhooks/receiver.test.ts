import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { expect, expectTypeOf, onTestFinished, test } from 'vitest'
import { AuthenticationError, InvalidInputError, ResponseFormatError } from '../errors.ts'
import { failureOf } from '../testing.ts'
import type { NodeRequest } from './read-delivery.ts'
import { receiver } from './receiver.ts'

const receive = receiver<{ name: string }, 'apiKey'>('acme', 'thingSold', { apiKey: 'X-Key' })
const apiKey = 'secret-key-1'
const body = { name: 'é' }

const delivery = (content: BodyInit | null, headers: HeadersInit = { 'x-key': apiKey }) =>
  new Request('https://hooks.example/acme?x=1', { method: 'POST', headers, body: content })

/** What a Node server's handler makes of a delivery. */
async function throughNode(handle: (request: IncomingMessage) => Promise<unknown>, content = JSON.stringify(body)) {
  let outcome: Promise<unknown> | undefined
  const listener: RequestListener = (request, response) => {
    outcome = handle(request)
    outcome.then(
      () => response.end(),
      () => response.end(),
    )
  }
  const server = createServer(listener)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => void server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await fetch(url, { method: 'POST', headers: { 'X-Key': apiKey }, body: content }).catch(() => {})
  return outcome
}

test('a delivery to a fetch server is checked and parsed', async () => {
  const received = await receive(delivery(JSON.stringify(body)), { apiKey })
  expect(received).toEqual(body)
  expectTypeOf(received).toEqualTypeOf<{ name: string }>()
})

test('so is one to a Node server', async () => {
  expect(await throughNode((request) => receive(request, { apiKey }))).toEqual(body)
})

test.each([
  ['parsed', { body }],
  ['as text', { body: JSON.stringify(body) }],
  ['as bytes', { body: Buffer.from(JSON.stringify(body)) }],
  ['raw beside what it has parsed', { body: { other: 1 }, rawBody: Buffer.from(JSON.stringify(body)) }],
])('so is one whose body a framework has read: %s', async (_, read) => {
  const request: NodeRequest = { headers: { 'x-key': apiKey }, ...read }
  expect(await receive(request, { apiKey })).toEqual(body)
})

test.each([
  [{}, 'has no X-Key'],
  [{ 'x-key': 'secret-key-2' }, 'has another X-Key'],
  [{ 'x-key': `${apiKey}${apiKey}` }, 'has another X-Key'],
  [{ 'x-key': '' }, 'has another X-Key'],
])('one with the headers %j is refused, and shows no key', async (headers, message) => {
  const error = await failureOf(receive(delivery('{}', headers as HeadersInit), { apiKey }))
  expect(error).toBeInstanceOf(AuthenticationError)
  expect(error).toMatchObject({ status: 401, vendor: 'acme', operationId: 'thingSold' })
  expect((error as Error).message).toContain(message)
  expect(inspect(error)).not.toContain('secret-key')
})

test('nothing of a delivery is read before its key is right', async () => {
  const request = delivery('{"name":')
  await failureOf(receive(request, { apiKey: 'other' }))
  expect(request.bodyUsed).toBe(false)
})

test.each(['', '{"name":', '"text"', '7', 'null', '<p>'])(
  'a delivery of %j is a ResponseFormatError',
  async (content) => {
    const error = await failureOf(receive(delivery(content), { apiKey }))
    expect(error).toBeInstanceOf(ResponseFormatError)
    expect(error).toMatchObject({ status: 400 })
  },
)

test('one of more than a megabyte is not read to its end', async () => {
  const error = await throughNode((request) => failureOf(receive(request, { apiKey })), `"${'x'.repeat(2_000_000)}"`)
  expect(error).toMatchObject({ name: 'ResponseFormatError', status: 413 })
})

test.each([undefined, '', null])('a key that is %j lets nobody in', async (key) => {
  const error = await failureOf(receive(delivery('{}', { 'x-key': '' }), { apiKey: key as string }))
  expect(error).toBeInstanceOf(InvalidInputError)
})

test.each([undefined, null, 'text', {}, { headers: 7 }])('what is no request is refused: %j', async (request) => {
  expect(await failureOf(receive(request as never, { apiKey }))).toBeInstanceOf(InvalidInputError)
})
