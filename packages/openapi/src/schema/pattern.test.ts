import { expect, test } from 'vitest'
import { strictPattern } from './pattern.ts'

test.each([
  ['^[a-z]+$', '^[a-z]+$'],
  ['^[\\w-.]+\\-x$', '^[\\w\\-.]+-x$'],
  ['arn:aws(?:\\-cn|\\_gov)?:[a-z\\-]+', 'arn:aws(?:-cn|_gov)?:[a-z\\-]+'],
  ['^[\\p{L}\\@]+$', '^[\\p{L}@]+$'],
  ['^{id}]$', '^\\{id\\}\\]$'],
  ['\\"a\\:b\\"', '"a:b"'],
  ['^(\\/(?!\\.)+[^/)]+){1,4}$', '^(\\/(?:(?!\\.))+[^/)]+){1,4}$'],
  ['^(?=(a|b)){2}\\w*$', '^(?:(?=(a|b))){2}\\w*$'],
])('%s is %s', (pattern, strict) => {
  expect(strictPattern(pattern)).toBe(strict)
})

test.each(['(', '^(\\p{LD}|\\p{Punct})+$', '(?i)abc', '[z-a]', '\\Aabc\\z'])('%s is of another language', (pattern) => {
  expect(strictPattern(pattern)).toBeUndefined()
})
