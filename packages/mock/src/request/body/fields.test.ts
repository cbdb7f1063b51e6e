import { partsOf, readSpec } from '@countersign/openapi'
import { expect, test } from 'vitest'
import { parseFields } from './fields.ts'

const type = 'application/x-www-form-urlencoded'
const text = { type: 'string' }
const point = { type: 'object', properties: { x: { type: 'integer' }, y: { type: 'integer' } } }

/** What is read of a form with these fields. */
function read(properties: object, form: string, encoding: object = {}): unknown {
  const content = { [type]: { schema: { type: 'object', properties }, encoding } }
  const responses = { 200: { description: 'ok' } }
  const paths = { '/pets': { post: { requestBody: { content }, responses } } }
  const model = readSpec({ openapi: '3.1.0', info: { title: 'Pets', version: '1' }, paths })
  const [body] = model.operations[0]?.body?.content ?? []
  return parseFields(body ? partsOf(body) : [], form)
}

test.each<[string, object, object, string, unknown]>([
  [
    'numbers and booleans',
    { a: { type: 'integer' }, b: { type: 'boolean' }, c: text },
    {},
    'a=1&b=true&c=1',
    { a: 1, b: true, c: '1' },
  ],
  [
    'lists of one and of several',
    { a: { type: 'array', items: text }, b: { type: 'array', items: { type: 'integer' } } },
    {},
    'a=x&b=1&b=2',
    { a: ['x'], b: [1, 2] },
  ],
  ['lists with brackets', { a: { type: 'array', items: text } }, {}, 'a%5B%5D=x&a%5B%5D=y', { a: ['x', 'y'] }],
  [
    'lists in one value',
    { a: { type: 'array', items: text } },
    { a: { style: 'form', explode: false } },
    'a=x,y',
    { a: ['x', 'y'] },
  ],
  ['objects as JSON', { a: point }, {}, `a=${encodeURIComponent('{"x":1}')}`, { a: { x: 1 } }],
  [
    'lists of objects',
    { a: { type: 'array', items: point } },
    {},
    `a=${encodeURIComponent('{"x":1}')}`,
    { a: [{ x: 1 }] },
  ],
  ['objects in brackets', { a: point }, { a: { style: 'deepObject' } }, 'a[x]=1&a[y]=2', { a: { x: 1, y: 2 } }],
  ['objects as their members', { a: point }, { a: { style: 'form' } }, 'x=1&y=2', { a: { x: 1, y: 2 } }],
  ['what nobody describes', {}, {}, 'a=1&b=x&b=y', { a: '1', b: ['x', 'y'] }],
  ['nothing', { a: text }, {}, '', {}],
  ['names that objects have already', {}, {}, '__proto__=x', JSON.parse('{"__proto__":"x"}')],
])('%s', (_, properties, encoding, form, value) => {
  expect(read(properties, form, encoding)).toEqual(value)
})
