import { describe, expect, test } from 'vitest'
import { createAcme, failureOf, respond } from '../testing.ts'

type Verb = (path: string, init?: object) => Promise<unknown>
const rawOf = (acme: { raw: unknown }) => acme.raw as Record<'GET' | 'POST', Verb>
const path = { id: '1' }

describe('raw ignores nothing that it is given', () => {
  test.each([
    [{ params: { path: { ...path, ids: 2 } } }, '/things/{id} has no path parameter `ids`; did you mean `id`?'],
    [{ params: { path, qurey: { limit: 1 } } }, '`params` has no `qurey`; did you mean `query`?'],
    [{ params: { path }, query: { limit: 1 } }, '`query` belongs into `params`: { params: { query: { … } } }'],
    [{ path }, '`path` belongs into `params`: { params: { path: { … } } }'],
    [{ params: { path }, maxRetry: 1 }, 'raw has no option `maxRetry`; did you mean `maxRetries`?'],
    [
      { params: { path }, baseURL: 'https://elsewhere.example' },
      'raw has no option `baseURL`; did you mean `baseUrl`?',
    ],
    [{ params: { path }, contentType: 'text/csv' }, 'raw takes the media type of a body as the header `content-type`'],
    [{ params: { path }, body: { a: 1 } }, 'This operation takes no body'],
  ])('%j', async (init, message) => {
    const { acme, sent } = createAcme([respond({})])
    expect(await failureOf(rawOf(acme).GET('/things/{id}', init))).toMatchObject({ name: 'InvalidInputError', message })
    expect(sent).toEqual([])
  })

  test('but leaves to `fetch` what is for it, and takes what is undefined as not given', async () => {
    const { acme, sent } = createAcme([respond({})])
    const init = {
      params: { path, query: undefined },
      keepalive: true,
      agent: {},
      next: { revalidate: 1 },
      baseUrl: undefined,
    }
    await rawOf(acme).GET('/things/{id}', init)
    expect(sent.length).toBe(1)
  })
})

test('raw leaves no listener on the signal of its caller', async () => {
  const { signal } = new AbortController()
  const kept = new Set<unknown>()
  const { addEventListener, removeEventListener } = signal
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    kept.add(args[1])
    addEventListener.apply(signal, args)
  }
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    kept.delete(args[1])
    removeEventListener.apply(signal, args)
  }
  const { acme, sent } = createAcme([respond({})])
  for (let call = 0; call < 20; call++) await rawOf(acme).GET('/status', { signal })
  await rawOf(acme).POST('/things', { body: { a: 1 }, signal })
  expect(sent.length).toBe(21)
  expect(kept.size).toBe(0)
})
