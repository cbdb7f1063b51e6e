import { readSpec } from '@countersign/openapi'
import { expect, test } from 'vitest'
import { checkMockRules } from './mock-rules.ts'

const check = (violation: string, schema: object, parameters: object[] = []) => {
  const content = { 'application/json': { schema } }
  const put = {
    operationId: 'putThing',
    'x-mock': { invalid: [{ violation, status: 400 }] },
    parameters: [{ name: 'id', in: 'path', required: true, schema: {} }, ...parameters],
    requestBody: { content },
    responses: { 400: { description: 'No.', content: { 'application/json': { schema: { required: ['code'] } } } } },
  }
  return checkMockRules('acme', readSpec({ openapi: '3.1.0', paths: { '/things/{id}': { put } } }))
}

test('an answer of the mock that no request can provoke is named', () => {
  expect(check('required', {})).toEqual([
    'specs/acme: operation putThing: its `x-mock` names an answer for `required`, which no request can break: delete it',
  ])
  expect(check('maxLength', { type: 'string' })).toHaveLength(1)
})

test('one that a request can provoke is not', () => {
  expect(check('415', {})).toEqual([])
  expect(check('required', { type: 'object', required: ['id'], properties: { id: {} } })).toEqual([])
  expect(check('required', {}, [{ name: 'q', in: 'query', required: true, schema: {} }])).toEqual([])
  expect(check('maxLength', { items: { type: 'string', maxLength: 3 } })).toEqual([])
})
