import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTemplate, routeKey } from './parse-template.ts'

const text = (path: string) =>
  parseTemplate(path).segments.map((pieces) =>
    pieces.map((piece) => ('variable' in piece ? [piece.variable] : piece.literal)),
  )

test.each([
  ['/users/{id}', [['users'], [['id']]]],
  ['/accounts/{sid}.json', [['accounts'], [['sid'], '.json']]],
  ['/compare/{base}...{head}', [['compare'], [['base'], '...', ['head']]]],
  ['/docs/{id}:run', [['docs'], [['id'], ':run']]],
  ['/v{n}/x', [['v', ['n']], ['x']]],
  ["/Users('{id}')", [["Users('", ['id'], "')"]]],
  ['/a/{b/c}', [['a'], [['b/c']]]],
  ['/a/', [['a'], []]],
  ['/', [[]]],
])('%s is taken apart', (path, segments) => {
  expect(text(path)).toEqual(segments)
})

test.each([
  ['/a/{b', 'a brace has no partner'],
  ['/a/b}', 'a brace has no partner'],
  ['/a/{{b}}', 'a brace has no partner'],
  ['/a/{}', 'a variable has no name'],
])('%s has a fault', (path, fault) => {
  expect(parseTemplate(path).fault).toBe(fault)
})

test('the pieces of any path are the path again', () => {
  const part = fc.oneof(fc.string(), fc.constantFrom('{', '}', '/', '{a}', ':', '.'))
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const path = parts.join('')
      const { pieces } = parseTemplate(path)
      expect(pieces.map((piece) => ('variable' in piece ? `{${piece.variable}}` : piece.literal)).join('')).toBe(path)
    }),
  )
})

test('routes are the same whatever their variables are called', () => {
  expect(routeKey('get', '/a/{x}.json')).toBe('GET /a/{}.json')
  expect(routeKey('GET', '/a/{y}.json')).toBe(routeKey('get', '/a/{x}.json'))
  expect(routeKey('get', '/a/{x}')).not.toBe(routeKey('get', '/a/{x}:run'))
})
