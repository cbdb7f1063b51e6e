import { expectTypeOf, test } from 'vitest'
import type { Binary } from './binary.ts'
import type { $Read, $Write, Readable, Writable } from './directions.ts'

interface Thing {
  id: $Read<string>
  secret?: $Write<string>
  name: string | null
  image: Blob
  parts: { at: $Read<number>; file: Binary }[]
}

test('what is only sent is not read', () => {
  expectTypeOf<Readable<Thing>['id']>().toEqualTypeOf<string>()
  expectTypeOf<Readable<Thing>>().not.toHaveProperty('secret')
  expectTypeOf<Readable<Thing>['name']>().toEqualTypeOf<string | null>()
  expectTypeOf<Readable<Thing>['image']>().toEqualTypeOf<Blob>()
  expectTypeOf<Readable<Thing>['parts'][number]['at']>().toEqualTypeOf<number>()
})

test('what is only read is not sent, and refused', () => {
  expectTypeOf<{ name: string; image: Blob; parts: { file: Blob }[] }>().toExtend<Writable<Thing>>()
  expectTypeOf<Writable<Thing>['secret']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<{ id: string; name: string; image: Blob; parts: [] }>().not.toExtend<Writable<Thing>>()
})
