import { expect, test } from 'vitest'
import { documentWith, json, read } from '../testing/document.ts'
import { sampleAnswers } from './sample-answers.ts'

function samples(schema: object, schemas: object = {}): unknown[] {
  const responses = { 200: { description: 'ok', ...json(schema) } }
  const { operation } = read(documentWith({ responses }, { components: { schemas } }))
  const view = operation.answers[0]?.content[0]?.schema
  return view ? [...sampleAnswers(view)] : []
}

const text = { type: 'string' }

test('what may be there comes first, then what must be', () => {
  const schema = { type: 'object', required: ['a'], properties: { a: text, b: text } }
  expect(samples(schema).slice(0, 2)).toEqual([{ a: 'text', b: 'text' }, { a: 'text' }])
})

test('what only answers have is there, what is only sent is not', () => {
  const properties = { id: { type: 'string', readOnly: true }, secret: { type: 'string', writeOnly: true } }
  for (const sample of samples({ type: 'object', required: ['id', 'secret'], properties }))
    expect(sample).toEqual({ id: 'text' })
})

test('each alternative has its turn', () => {
  const found = samples({ oneOf: [{ const: 1 }, { const: 2 }, { const: 3 }] })
  expect(new Set(found)).toEqual(new Set([1, 2, 3]))
})

test('what contains itself does so once', () => {
  const again = { $ref: '#/components/schemas/Node' }
  const Node = {
    type: 'object',
    required: ['name'],
    properties: { name: text, next: again, all: { type: 'array', items: again } },
  }
  expect(samples(again, { Node })[0]).toEqual({ name: 'text' })
})

test('what is only read, of a kind that is only sent, is there', () => {
  const Place = { type: 'object', writeOnly: true, required: ['x'], properties: { x: text } }
  const at = { readOnly: true, allOf: [{ $ref: '#/components/schemas/Place' }] }
  expect(samples({ type: 'object', required: ['at'], properties: { at } }, { Place })[0]).toEqual({ at: { x: 'text' } })
})
