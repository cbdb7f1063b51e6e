import { afterEach, describe, expect, test, vi } from 'vitest'
import { createAcme, failureOf, respond } from '../testing.ts'

afterEach(() => {
  vi.useRealTimers()
})

const never = () => new Promise<never>(() => {})
const tokensOf = (sent: Request[]) => sent.map((request) => request.headers.get('authorization'))

describe('a token that cannot be sent', () => {
  test.each([
    [undefined, 'must be a text, not undefined'],
    [null, 'must be a text, not null'],
    ['', 'is empty'],
    ['undefined', 'is empty'],
    [{ token: 't' }, 'must be a text, not undefined'],
    [{ accessToken: 7 }, 'must be a text, not a value of the type number'],
    ['Bearer t', 'must be given without `Bearer` in front'],
    ['t\n', 'begins or ends with a space or a line break'],
    [{ accessToken: 't', expiresAt: 'soon' }, '`expiresAt`'],
  ])('is refused and not kept: %j', async (answer, message) => {
    let asked = 0
    const token = () => (asked++ === 0 ? answer : 'fine') as string
    const { acme, sent } = createAcme([respond({})], { credentials: { token } })
    const error = (await failureOf(acme.getThing({ id: '1' }))) as Error
    expect(error.name).toBe('InvalidInputError')
    expect(error.message).toContain(message)
    await acme.getThing({ id: '1' })
    expect(tokensOf(sent)).toEqual(['Bearer fine'])
    expect(asked).toBe(2)
  })
})

describe('a function that hangs', () => {
  test('is waited for no longer than `timeout`, and asked anew by the next call', async () => {
    vi.useFakeTimers()
    let asked = 0
    const token = () => (asked++ === 0 ? never() : 'fine')
    const { acme, sent } = createAcme([respond({})], { credentials: { token }, timeout: 200 })
    const failure = failureOf(acme.getThing({ id: '1' }))
    await vi.advanceTimersByTimeAsync(200)
    expect(await failure).toMatchObject({ name: 'TimeoutError', timeout: 200 })
    await acme.getThing({ id: '1' })
    expect(tokensOf(sent)).toEqual(['Bearer fine'])
  })

  test('does not hold a call that its caller ends, nor those that wait with it', async () => {
    let give = (_: string) => {}
    const token = () => new Promise<string>((resolve) => (give = resolve))
    const { acme, sent } = createAcme([respond({})], { credentials: { token } })
    const controller = new AbortController()
    const reason = new Error('enough')
    const ended = failureOf(acme.getThing({ id: '1' }, { signal: controller.signal }))
    const waiting = acme.getThing({ id: '2' })
    controller.abort(reason)
    expect(await ended).toBe(reason)
    give('fine')
    await waiting
    expect(tokensOf(sent)).toEqual(['Bearer fine'])
  })

  test('is not even asked for a call that has ended before', async () => {
    let asked = 0
    const { acme } = createAcme([respond({})], { credentials: { token: () => `t${++asked}` } })
    await failureOf(acme.getThing({ id: '1' }, { signal: AbortSignal.abort() }))
    expect(asked).toBe(0)
  })
})

describe('a token that ends', () => {
  test.each([
    ['a Date', (time: number) => new Date(time)],
    ['milliseconds', (time: number) => time],
  ])('at %s is renewed a minute before, once for all calls', async (_, timeOf) => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] })
    let asked = 0
    const token = async () => ({ accessToken: `t${++asked}`, expiresAt: timeOf(Date.now() + 3_600_000) })
    const { acme, sent } = createAcme([respond({})], { credentials: { token } })
    await acme.getThing({ id: '1' })
    vi.setSystemTime(3_600_000 - 61_000)
    await acme.getThing({ id: '1' })
    vi.setSystemTime(3_600_000 - 59_000)
    await Promise.all(['1', '2', '3'].map((id) => acme.getThing({ id })))
    expect(tokensOf(sent)).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t2', 'Bearer t2', 'Bearer t2'])
  })

  test('within a minute anyway serves half of its life', async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] })
    let asked = 0
    const token = () => ({ accessToken: `t${++asked}`, expiresAt: Date.now() + 30_000 })
    const { acme, sent } = createAcme([respond({})], { credentials: { token } })
    for (const now of [0, 14_000, 16_000]) {
      vi.setSystemTime(now)
      await acme.getThing({ id: '1' })
    }
    expect(tokensOf(sent)).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t2'])
  })
})

describe('a refused token', () => {
  const accepting = (token: string) => (request: Request) =>
    request.headers.get('authorization') === `Bearer ${token}` ? respond({}) : respond({}, { status: 401 })

  test('costs none of the repetitions', async () => {
    let asked = 0
    const { acme } = createAcme([accepting('t2')], { credentials: { token: () => `t${++asked}` }, maxRetries: 0 })
    await acme.getThing({ id: '1' })
    expect(asked).toBe(2)
  })

  test('does not send a stream again: the call fails with the 401, the next one has a new token', async () => {
    let asked = 0
    const { acme, sent } = createAcme([accepting('t2')], { credentials: { token: () => `t${++asked}` } })
    const stream = () => new Blob(['GIF89a']).stream()
    expect(await failureOf(acme.putImage({ id: '1', body: { data: stream(), type: 'image/gif' } }))).toMatchObject({
      name: 'AuthenticationError',
      status: 401,
    })
    expect(sent.length).toBe(1)
    await acme.putImage({ id: '1', body: { data: stream(), type: 'image/gif' } })
    expect(tokensOf(sent)).toEqual(['Bearer t1', 'Bearer t2'])
  })

  test('that comes with an error of the token function is not asked for twice', async () => {
    const problem = new Error('no consent')
    let asked = 0
    const token = () => {
      if (asked++ === 0) return 't1'
      throw problem
    }
    const { acme, sent } = createAcme([accepting('t2')], { credentials: { token } })
    expect(await failureOf(acme.getThing({ id: '1' }))).toBe(problem)
    expect([asked, sent.length]).toEqual([2, 1])
  })
})

test('two credentials that are needed together are both sent, and named when one is missing', async () => {
  const { acme, sent } = createAcme([respond({})], { credentials: { token: () => 't1', signature: 's1' } })
  await acme.approve({ body: {} })
  expect([sent[0]?.headers.get('authorization'), sent[0]?.headers.get('x-signature')]).toEqual(['Bearer t1', 's1'])
  const alone = createAcme([respond({})], { credentials: { token: 't1' } })
  expect(await failureOf(alone.acme.approve({ body: {} }))).toMatchObject({
    message: 'acme approve needs `token` and `signature` or `basic`; the client has `token`',
  })
})

test('a key may travel in a cookie, beside cookies of the call', async () => {
  const { acme, sent } = createAcme([respond({})], { credentials: { session: 'a b' } })
  await acme.getSession({ flavour: 'sweet' })
  await acme.getSession()
  expect(sent.map((request) => request.headers.get('cookie'))).toEqual(['flavour=sweet; sid=a%20b', 'sid=a%20b'])
})

test('an operation that needs no credential gets none, one that can do without takes it if there is one', async () => {
  const { acme, sent } = createAcme([respond({})], { credentials: { key: 'k-1' } })
  await acme.getStatus()
  await acme.getNews()
  expect(sent.map(({ headers }) => headers.get('x-key') ?? headers.get('authorization'))).toEqual([null, null])
  const basic = createAcme([respond({})], { credentials: { basic: { username: 'a', password: '' } } })
  await basic.acme.getNews()
  expect(basic.sent[0]?.headers.get('authorization')).toBe(`Basic ${btoa('a:')}`)
})
