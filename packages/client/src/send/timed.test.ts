import { afterEach, describe, expect, test, vi } from 'vitest'
import { createAcme, failureOf, respond } from '../testing.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe('the time limit', () => {
  test.each([Number.POSITIVE_INFINITY, 2 ** 31, 2 ** 40])(
    'of %s milliseconds does not go off at once',
    async (timeout) => {
      const slow = () => new Promise<Response>((resolve) => setTimeout(resolve, 20, respond({ id: 1 })))
      const { acme } = createAcme([slow], { timeout })
      expect(await acme.getThing({ id: '1' })).toEqual({ id: 1 })
      expect(await acme.getThing({ id: '1' }, { timeout })).toEqual({ id: 1 })
    },
  )

  test('of Infinity is none', async () => {
    vi.useFakeTimers()
    const { acme } = createAcme([() => new Promise<Response>(() => {})])
    void acme.getThing({ id: '1' }, { timeout: Number.POSITIVE_INFINITY })
    await vi.advanceTimersByTimeAsync(0)
    expect(vi.getTimerCount()).toBe(0)
  })

  test.each([0, -1, Number.NaN, null, '30s', {}, 5n])(
    'that is %s is refused, for a client and for a call',
    async (timeout) => {
      expect(() => createAcme([], { timeout: timeout as number })).toThrow('`timeout` must be milliseconds above 0')
      const { acme, sent } = createAcme([respond({})])
      expect(await failureOf(acme.getThing({ id: '1' }, { timeout: timeout as number }))).toMatchObject({
        name: 'InvalidInputError',
        message: expect.stringContaining('`timeout`'),
      })
      expect(sent).toEqual([])
    },
  )

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, null, '2'])(
    'of `maxRetries` %s is refused',
    async (maxRetries) => {
      expect(() => createAcme([], { maxRetries: maxRetries as number })).toThrow('`maxRetries` must be a whole number')
    },
  )
})

describe('a signal', () => {
  test.each([undefined, 'text', 7, Object.freeze({ a: 1 })])(
    'ends a call with its reason, whatever that is: %j',
    async (reason) => {
      const controller = new AbortController()
      const { acme } = createAcme([() => new Promise<Response>(() => {})])
      const failure = acme.getThing({ id: '1' }, { signal: controller.signal }).then(
        () => 'done',
        (thrown: unknown) => thrown,
      )
      controller.abort(reason)
      expect(await failure).toBe(controller.signal.reason)
    },
  )

  test('of another make will do, also one that has no reason', async () => {
    const signal = Object.assign(new EventTarget(), { aborted: false }) as AbortSignal
    const { acme } = createAcme([() => new Promise<Response>(() => {})])
    const failure = failureOf(acme.getThing({ id: '1' }, { signal }))
    Object.assign(signal, { aborted: true })
    signal.dispatchEvent(new Event('abort'))
    expect(await failure).toMatchObject({ name: 'AbortError' })
  })

  test('that is an error of ours ends a call like any other, and is not repeated', async () => {
    const other = createAcme([respond({}, { status: 503 })], { maxRetries: 0 })
    const reason = await failureOf(other.acme.getThing({ id: '1' }))
    const { acme, sent } = createAcme([respond({}, { status: 503 })])
    const controller = new AbortController()
    const failure = failureOf(acme.getThing({ id: '1' }, { signal: controller.signal, maxRetries: 9 }))
    controller.abort(reason)
    expect(await failure).toBe(reason)
    expect(sent.length).toBeLessThan(3)
  })

  test('of many calls keeps no listener of theirs, neither by methods nor by raw', async () => {
    const { signal } = new AbortController()
    const kept = { listeners: 0 }
    const { addEventListener, removeEventListener } = signal
    signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      kept.listeners += 1
      addEventListener.apply(signal, args)
    }
    signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      kept.listeners -= 1
      removeEventListener.apply(signal, args)
    }
    const { acme } = createAcme([respond({})])
    for (let call = 0; call < 20; call++) await acme.getThing({ id: '1' }, { signal })
    expect(kept.listeners).toBe(0)
  })

  test.each(['text', {}, 7, null])('that is none is refused: %j', async (signal) => {
    const { acme, sent } = createAcme([respond({})])
    const failure = failureOf(acme.getThing({ id: '1' }, { signal: signal as never }))
    expect(await failure).toMatchObject({ name: 'InvalidInputError', message: expect.stringContaining('`signal`') })
    expect(sent).toEqual([])
  })
})
