import { expect, test } from 'vitest'
import { documentWith, read } from '../testing/document.ts'
import { describeProblem, unsupported } from './problem.ts'

test('a consumer refuses with operation, place and remedy', () => {
  const components = { securitySchemes: { cert: { type: 'mutualTLS' } } }
  const { operation } = read(documentWith({ security: [{ cert: [] }] }, { components }))
  const scheme = operation.security[0]?.[0]?.scheme
  const problem = scheme && unsupported(operation, scheme, 'needs a client certificate', 'Give a fetch that has one.')
  expect(problem).toEqual({
    severity: 'error',
    code: 'unsupported',
    operation: 'listThings',
    pointer: '#/components/securitySchemes/cert',
    message: 'security scheme cert needs a client certificate, which is not supported here.',
    remedy: 'Give a fetch that has one.',
  })
  expect(problem && describeProblem(problem)).toBe(
    'error: listThings, #/components/securitySchemes/cert: security scheme cert needs a client certificate, which is not supported here. Give a fetch that has one.',
  )
})

test('what concerns the whole document names no operation', () => {
  const { model } = read({ openapi: '3.1.0', info: { title: 'A' } })
  expect(model.problems.map(describeProblem)).toEqual([
    'warning: #: The document has no `paths`: nothing can be called. Add `paths: {}` if that is meant.',
  ])
})
