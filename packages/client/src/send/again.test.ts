import { afterEach, describe, expect, test, vi } from 'vitest'
import { createAcme, failureOf, respond as json } from '../testing.ts'
// A part that loads when it is needed would load by the clock that these tests move.
import '../later.ts'
import { pauseBefore } from './again.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const busy = (status: number, headers = {}) => json({}, { status, headers })
const body = { name: 'x' }

/** Runs a call with a clock that jumps over every wait; resolves to how often it was sent and how long it waited. */
async function run(call: Promise<unknown>, sent: Request[]) {
  const outcome = call.then(
    () => 'done',
    (error: { status?: number; name: string }) => error.status ?? error.name,
  )
  await vi.runAllTimersAsync()
  return { outcome: await outcome, times: sent.length }
}

test.each([
  ...['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'].map((method) => [method, true] as const),
  ...['POST', 'PATCH', 'FORGET'].map((method) => [method, false] as const),
])('whether %s may be repeated is as HTTP has it', (method, repeated) => {
  const pause = pauseBefore({ method, path: '/' }, { status: 503 }, 0)
  expect(pause !== undefined).toBe(repeated)
})

describe('a call', () => {
  test.each([408, 429, 500, 502, 503, 504])('that may be repeated is sent again after %i', async (status) => {
    vi.useFakeTimers()
    const { acme, sent } = createAcme([busy(status), busy(status), json({})])
    expect(await run(acme.getThing({ id: '1' }), sent)).toEqual({ outcome: 'done', times: 3 })
  })

  test.each([400, 401, 403, 404, 409, 501])('is not sent again after %i', async (status) => {
    vi.useFakeTimers()
    const { acme, sent } = createAcme([busy(status), json({})])
    expect(await run(acme.getThing({ id: '1' }), sent)).toEqual({ outcome: status, times: 1 })
  })

  test.each([408, 500, 502, 503, 504])('that must not be repeated is not, after %i', async (status) => {
    vi.useFakeTimers()
    const { acme, sent } = createAcme([busy(status), json({})])
    expect(await run(acme.createThing({ body }), sent)).toEqual({ outcome: status, times: 1 })
  })

  test('that was put off is sent again with its body, even if it must not be repeated', async () => {
    vi.useFakeTimers()
    const { acme, sent } = createAcme([busy(429), json({})])
    expect(await run(acme.createThing({ body }), sent)).toEqual({ outcome: 'done', times: 2 })
    expect(await sent[1]?.json()).toEqual(body)
  })

  test('is given up after two repetitions, or after as many as are wanted', async () => {
    vi.useFakeTimers()
    for (const [options, times] of [
      [{}, 3],
      [{ maxRetries: 0 }, 1],
      [{ maxRetries: 5 }, 6],
    ] as const) {
      const { acme, sent } = createAcme([busy(503)])
      expect(await run(acme.getThing({ id: '1' }, options), sent)).toEqual({ outcome: 503, times })
    }
  })

  test('whose body is a stream is never sent again', async () => {
    vi.useFakeTimers()
    const { acme, sent } = createAcme([busy(429)])
    const stream = new Response('GIF89a').body as ReadableStream<Uint8Array>
    expect(await run(acme.putImage({ id: '1', body: { data: stream, type: 'image/gif' } }), sent)).toEqual({
      outcome: 429,
      times: 1,
    })
  })

  test('waits as long as the vendor asks', async () => {
    vi.useFakeTimers()
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const { acme, sent } = createAcme([busy(503, { 'retry-after': '40' }), json({})])
    const done = acme.getThing({ id: '1' })
    await vi.advanceTimersByTimeAsync(39_999)
    expect(sent.length).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    await done
    expect(sent.length).toBe(2)
  })

  test.each([408, 500, 502, 503, 504])('waits as long as the vendor asks with status %i', async (status) => {
    vi.useFakeTimers()
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const { acme, sent } = createAcme([busy(status, { 'retry-after': '3' }), json({})])
    const done = acme.getThing({ id: '1' })
    await vi.advanceTimersByTimeAsync(2_999)
    expect(sent.length).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    await done
    expect(sent.length).toBe(2)
  })

  test.each(['0', '', '-5', 'soon'])('does not run against the vendor when it asks for %j', async (asked) => {
    vi.useFakeTimers()
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    const { acme, sent } = createAcme([busy(429, { 'retry-after': asked })])
    const failure = failureOf(acme.getThing({ id: '1' }))
    await vi.advanceTimersByTimeAsync(249)
    expect(sent.length).toBe(1)
    await vi.runAllTimersAsync()
    await failure
    expect(sent.length).toBe(3)
  })

  test('fails at once when the vendor asks for more than a minute', async () => {
    const { acme, sent } = createAcme([busy(503, { 'retry-after': '61' })])
    expect(await failureOf(acme.getThing({ id: '1' }))).toMatchObject({ status: 503, retryAfter: 61 })
    expect(sent.length).toBe(1)
  })

  test('backs off exponentially, with full jitter and a cap', async () => {
    vi.useFakeTimers()
    const random = vi.spyOn(Math, 'random').mockReturnValue(1)
    const times: number[] = []
    const started = Date.now()
    const { acme } = createAcme([
      () => {
        times.push(Date.now() - started)
        return busy(503)
      },
    ])
    const failure = failureOf(acme.getThing({ id: '1' }, { maxRetries: 6 }))
    await vi.runAllTimersAsync()
    await failure
    random.mockRestore()
    expect(times.map((time, index) => time - (times[index - 1] ?? 0))).toEqual([0, 500, 1000, 2000, 4000, 8000, 8000])
  })

  test('that ends leaves no timer behind', async () => {
    vi.useFakeTimers()
    const { acme } = createAcme([json({})])
    await acme.getThing({ id: '1' })
    expect(vi.getTimerCount()).toBe(0)
  })

  test('is over when its time is up, even if `fetch` pays no heed', async () => {
    vi.useFakeTimers()
    const { acme } = createAcme([() => new Promise<Response>(() => {})], { maxRetries: 0 })
    const failure = failureOf(acme.getThing({ id: '1' }))
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await failure).toMatchObject({ name: 'TimeoutError', timeout: 30_000, attempt: 1 })
  })
})
