import { expect, test } from 'vitest'
import { essence, isForm, isJson, isTextual } from './media-type.ts'

test('a media type is the same in any case and with any parameters', () => {
  expect(essence(' Application/JSON; charset=utf-8')).toBe('application/json')
})

test.each([
  ['application/json', true, true],
  ['application/problem+json; charset=utf-8', true, true],
  ['text/csv', false, true],
  ['application/xml', false, true],
  ['image/svg+xml', false, true],
  ['application/x-www-form-urlencoded', false, true],
  ['*/*', false, true],
  ['image/*', false, false],
  ['application/octet-stream', false, false],
  ['application/pdf', false, false],
])('%s: JSON %s, text %s', (type, json, text) => {
  expect([isJson(type), isTextual(type)]).toEqual([json, text])
})

test('forms are of two kinds', () => {
  expect(['multipart/form-data; boundary=a', 'application/x-www-form-urlencoded', 'text/plain'].map(isForm)).toEqual([
    true,
    true,
    false,
  ])
})
