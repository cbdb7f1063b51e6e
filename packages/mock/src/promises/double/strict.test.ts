import { acme, acmeUrl } from '@countersign/contract/acme'
import { describe, expect, test } from 'vitest'
import { createMockFetch } from '../../../build/under-test.ts'
import { key, specs } from '../../../build/ways.ts'

describe('strict', () => {
  test('refuses an inferred answer with the statement and the open question', async () => {
    const strict = createMockFetch({ specs, strict: true })
    const response = await strict(`${acmeUrl}/forecast`)
    expect([response.status, await response.json()]).toEqual([
      501,
      expect.objectContaining({
        detail: expect.stringMatching(
          /Acme answers getForecast with 200.*stands to reason.*Is there a forecast at all\?/,
        ),
        questions: ['Is there a forecast at all?'],
      }),
    ])
    expect((await strict(`${acmeUrl}/users/u`, { headers: key })).status).toBe(200)
    expect(strict.guesses).toEqual([])
  })

  test('flipping one basis in a spec flips the answer', async () => {
    const flipped = structuredClone(acme) as { paths: Record<string, Record<string, { 'x-source': object }>> }
    const operation = flipped.paths['/forecast']?.get
    if (operation) operation['x-source'] = { from: 'guide', basis: 'documented' }
    const strict = createMockFetch({ specs: { Acme: flipped }, strict: true })
    const response = await strict(`${acmeUrl}/forecast`)
    expect([response.status, response.headers.get('countersign-basis')]).toEqual([200, 'documented'])
  })
})
