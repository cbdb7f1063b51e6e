import { assert, asyncProperty, constantFrom, dictionary, oneof, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InvalidInputError } from '../errors.ts'
import { api, createAcme, respond } from '../testing.ts'
import { credentials, expectNoRejectionLeft, input, operations, outcomeOf, personal, value } from './testing.ts'

// Whatever anybody gives to whatever takes something: our own errors, and only where the fault is the input's or the
// vendor's; nothing sent twice; nothing secret shown.

expectNoRejectionLeft()

describe('whatever is given', () => {
  test('as the input of any operation: it is sent once, or refused before', async () => {
    await assert(
      asyncProperty(constantFrom(...operations), input, async (operation, given) => {
        const { acme, sent } = createAcme([respond({})], { credentials, allowInferredPaths: true, maxRetries: 3 })
        const { thrown } = await outcomeOf(() => acme[operation](given as never))
        if (thrown instanceof InvalidInputError) expect(sent.length).toBe(0)
        else expect(sent.length).toBe(1)
        for (const { url } of sent) expect(new URL(url).host).toMatch(/^(api|upload)\.acme\.example$/)
      }),
      { numRuns: 1000 },
    )
  })

  test('as the options of a call', async () => {
    const options = oneof(
      value,
      dictionary(constantFrom('signal', 'timeout', 'maxRetries', 'headers', 'contentType', 'other'), value),
    )
    await assert(
      asyncProperty(options, async (given) => {
        const { acme, sent } = createAcme([respond({ id: 1 })], { credentials })
        const body = { name: personal }
        try {
          const { thrown } = await outcomeOf(() => acme.createThing({ body }, given as never))
          expect(sent.length).toBe(thrown instanceof InvalidInputError ? 0 : 1)
        } catch (error) {
          const { signal } = (given ?? {}) as { signal?: AbortSignal } // whose reason passes as it is
          if (!(signal?.aborted && (error as Error).cause === signal.reason)) throw error
          expect(sent.length).toBe(0)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('to raw', async () => {
    const paths = [...new Set(Object.values(api.operations).map(({ path }) => path)), '/undescribed']
    const init = oneof(
      value,
      dictionary(
        constantFrom('params', 'body', 'headers', 'signal', 'parseAs', 'timeout', 'maxRetries'),
        oneof(value, record({ path: input, query: input })),
      ),
    )
    await assert(
      asyncProperty(constantFrom(...paths), constantFrom('GET', 'POST', 'PUT'), init, async (path, verb, given) => {
        const { acme, sent } = createAcme([respond({})], { credentials })
        const raw = acme.raw as unknown as Record<string, (path: string, init: unknown) => Promise<unknown>>
        await outcomeOf(() => raw[verb]?.(path, given)).catch((error: unknown) => {
          const { signal } = (given ?? {}) as { signal?: AbortSignal }
          if (!(signal?.aborted && (error as Error).cause === signal.reason)) throw error
        })
        expect(sent.length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 1000 },
    )
  })
})
