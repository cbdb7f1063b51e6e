import fc from 'fast-check'
import { expect, test } from 'vitest'
import { child, follow, keysOf, pointerTo } from './pointer.ts'

test('a pointer leads where its keys lead', () => {
  const document = JSON.parse('{"paths": {"/users/{id}": [{"__proto__": 1, "": 2}]}}')
  expect(follow(document, '#/paths/~1users~1{id}/0/__proto__')).toBe(1)
  expect(follow(document, '#/paths/~1users~1%7Bid%7D/0/')).toBe(2)
  expect(follow(document, '#')).toBe(document)
})

test.each(['#/constructor', '#/paths/missing/deeper', 'paths', 'other.yaml#/a', '#anchor', '#/%zz'])(
  '%s leads nowhere',
  (pointer) => {
    expect(follow({ paths: {} }, pointer)).toBeUndefined()
  },
)

/** Any text, halves of surrogate pairs among it. */
const text = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes))

test('any keys make a pointer that has them again', () => {
  fc.assert(
    fc.property(fc.array(text), (keys) => {
      const wellFormed = keys.map((key) => key.replaceAll(/\p{Surrogate}/gu, '\ufffd'))
      expect(keysOf(pointerTo(keys))).toEqual(wellFormed)
    }),
  )
})

test('a pointer is a URI fragment that reads well', () => {
  expect(child('#/paths', '/users/{id}')).toBe('#/paths/~1users~1%7Bid%7D')
  expect(child('#', 'application/json')).toBe('#/application~1json')
})
