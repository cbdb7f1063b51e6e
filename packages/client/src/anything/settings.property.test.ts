import { assert, asyncProperty, constantFrom, dictionary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CreateClientOptions } from '../create-client.ts'
import { createAcme, respond } from '../testing.ts'
import { credentials, expectNoRejectionLeft, outcomeOf, value } from './testing.ts'

// Whatever anybody gives to whatever takes something: our own errors, and only where the fault is the input's or the
// vendor's; nothing sent twice; nothing secret shown.

expectNoRejectionLeft()

describe('whatever is given', () => {
  test('as the options of a client', async () => {
    const some = [
      'baseUrl',
      'allowInsecureHttp',
      'timeout',
      'maxRetries',
      'headers',
      'logger',
      'appInfo',
      'paths',
      'serverVariables',
    ]
    await assert(
      asyncProperty(dictionary(constantFrom(...some), value), async (given) => {
        await outcomeOf(() => createAcme([respond({})], { credentials, ...(given as Partial<CreateClientOptions>) }))
      }),
      { numRuns: 1000 },
    )
  })

  test('as a credential, or by a function for one', async () => {
    await assert(
      asyncProperty(value, constantFrom('key', 'token', 'basic', 'query', 'session'), async (given, scheme) => {
        await outcomeOf(() => createAcme([respond({})], { credentials: { [scheme]: given as never } }))
        const { acme, sent } = createAcme([respond({})], { credentials: { token: () => given as never } })
        const { resolved } = await outcomeOf(() => acme.getThing({ id: '1' }))
        expect(sent.length).toBe(resolved ? 1 : 0)
      }),
      { numRuns: 1000 },
    )
  })
})
