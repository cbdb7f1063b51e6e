import { expect, expectTypeOf, test } from 'vitest'
import { createMockFetch } from '../../../build/under-test.ts'
import { specs } from '../../../build/ways.ts'

const inProcess = createMockFetch({ specs })

test('names are typed where a vendor package declares them', async () => {
  expectTypeOf(inProcess.when<'Acme'>)
    .parameter(1)
    .toEqualTypeOf<string>()
  expectTypeOf(inProcess.when<'typed-vendor'>)
    .parameter(1)
    .toEqualTypeOf<'getThing' | 'listThings'>()
  expectTypeOf(inProcess.send<'typed-vendor'>)
    .parameter(1)
    .toEqualTypeOf<'thingHappened'>()
  expectTypeOf(inProcess.waitFor<'typed-vendor'>)
    .parameter(0)
    .toEqualTypeOf<'getThing' | 'listThings'>()
  // @ts-expect-error: a typo
  await expect(inProcess.waitFor('getThin', { vendor: 'typed-vendor' })).rejects.toThrow()
  expectTypeOf(inProcess.waitFor).toBeCallableWith('anything')
  // @ts-expect-error: a typo
  expect(() => inProcess.when('typed-vendor', 'getThin')).toThrow()
})

declare global {
  interface CountersignMockVendors {
    'typed-vendor': { operations: 'getThing' | 'listThings'; webhooks: 'thingHappened' }
  }
}
