import { describe, expect, test } from 'vitest'
import { literal } from './print.ts'
import type { Operation, Spec } from './spec.ts'
import { wireTable } from './wire-table.ts'

/** The wire table of an API with one operation, as it is printed. */
function tableOf(operation: Partial<Operation>): string {
  const spec: Spec = {
    info: { title: 'Acme' },
    servers: [{ url: 'https://api.acme.example' }],
    paths: { '/things': { post: { operationId: 'createThings', summary: '', responses: {}, ...operation } } },
    components: {},
  }
  return literal(wireTable('acme', spec, false))
}

describe('the path of an operation', () => {
  const inferred = { basis: 'inferred', note: 'The page shows no address.' }

  test.each([
    [{ ...inferred, of: ['path', 'required'] }],
    [[{ basis: 'documented' }, { ...inferred, of: ['path'] }]],
    [inferred],
  ])('is only our guess where the source is %j, and the table says why', (source) => {
    expect(tableOf({ 'x-source': source })).toContain("guessed('The page shows no address.')")
  })

  test.each([
    [{ basis: 'documented' }],
    [[{ basis: 'documented' }, { ...inferred, of: ['required'] }]],
    [[inferred, { basis: 'example', of: ['path'] }]],
  ])('is known where the source is %j', (source) => {
    expect(tableOf({ 'x-source': source })).not.toContain('inferred')
  })
})

test('the codes that mean success travel with the failures of single entries', () => {
  const each = { items: 'things', error: 'problem', success: ['OK', 'FINE'] }
  expect(tableOf({ 'x-failure': { each } })).toContain("failsInItems('things', 'problem', ['OK', 'FINE'])")
})
