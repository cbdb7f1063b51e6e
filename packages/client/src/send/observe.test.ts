import { expect, test } from 'vitest'
import { createAcme, failureOf, respond } from '../testing.ts'

test.each([
  [
    'throws',
    () => {
      throw new Error('disk full')
    },
  ],
  [
    'rejects',
    async () => {
      throw new Error('disk full')
    },
  ],
])('a logger that %s changes nothing: neither the answer nor how often it is sent', async (_, debug) => {
  const rejections: unknown[] = []
  const keep = (reason: unknown) => rejections.push(reason)
  process.on('unhandledRejection', keep)
  const { acme, sent } = createAcme(
    [respond({}, { status: 503, headers: { 'retry-after': '0' } }), respond({ id: 1 })],
    { logger: { debug } },
  )
  expect(await acme.getThing({ id: '1' })).toEqual({ id: 1 })
  expect(sent.length).toBe(2)
  await new Promise((resolve) => setImmediate(resolve))
  process.off('unhandledRejection', keep)
  expect(rejections).toEqual([])
})

test('a logger gets a line per attempt, with what comes next', async () => {
  const lines: string[] = []
  const logger = { debug: (line: string) => lines.push(line) }
  const { acme } = createAcme(
    [respond({}, { status: 503, headers: { 'retry-after': '0' } }), new TypeError('fetch failed'), respond({})],
    { logger },
  )
  await acme.getThing({ id: '1' })
  expect(lines.map((line) => line.replaceAll(/\d+ ms/g, 'n ms'))).toEqual([
    'acme getThing: GET https://api.acme.example/v1/things/1 503 in n ms, again in n ms',
    'acme getThing: GET https://api.acme.example/v1/things/1 ConnectionError in n ms, again in n ms',
    'acme getThing: GET https://api.acme.example/v1/things/1 200 in n ms',
  ])
})

test('middleware that is none is refused at once, and leaves no rejection behind', async () => {
  const { acme } = createAcme([respond({})])
  const raw = acme.raw as unknown as { use(...middleware: unknown[]): void; GET(path: string): Promise<unknown> }
  expect(() => raw.use(undefined)).toThrow('Middleware must be')
  expect(() => raw.use({ typo() {} })).toThrow('Middleware must be')
  await raw.GET('/status')
})

test('what middleware throws is what the call throws, and nothing is sent twice', async () => {
  const { acme, sent } = createAcme([respond({ id: 1 })])
  const raw = acme.raw as unknown as {
    use(middleware: object): void
    DELETE(path: string, init: object): Promise<unknown>
  }
  const mistake = new Error('from onResponse')
  raw.use({
    onResponse: () => {
      throw mistake
    },
  })
  expect(await failureOf(raw.DELETE('/things/{id}', { params: { path: { id: 'x' } } }))).toBe(mistake)
  expect(sent.length).toBe(1)
})
