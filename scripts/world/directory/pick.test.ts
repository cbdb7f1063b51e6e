import { expect, test } from 'vitest'
import { pick } from './pick.ts'

const items = Array.from({ length: 100 }, (_, index) => index)

test('the same seed draws the same, another one others', () => {
  expect(pick(items, 10, 1)).toEqual(pick(items, 10, 1))
  expect(pick(items, 10, 1)).not.toEqual(pick(items, 10, 2))
})

test('a larger sample starts with the smaller one, and nothing is drawn twice', () => {
  expect(pick(items, 50, 7).slice(0, 10)).toEqual(pick(items, 10, 7))
  expect(new Set(pick(items, 200, 7)).size).toBe(100)
})
