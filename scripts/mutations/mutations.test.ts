import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSpec } from '@countersign/openapi'
import { expect, test } from 'vitest'
import { sourceSites } from './change/source.ts'
import { drawMutations } from './draw.ts'
import { kinds } from './kinds/index.ts'
import type { DocumentChange, Kind, Site } from './site.ts'

const document = {
  openapi: '3.1.0',
  servers: [{ url: 'https://api.acme.example/v1' }],
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        'x-source': { from: 'page', basis: 'documented' },
        parameters: [{ name: 'color', in: 'query', schema: { enum: ['red'] } }],
        responses: {
          '200': {
            description: 'Fine.',
            content: {
              'application/json': {
                schema: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
              },
            },
          },
        },
      },
    },
  },
}
const acme = { root: '/nowhere', specs: [{ vendor: 'acme', model: readSpec(document) }] }
/** The first site of a kind, and the spec as it is after the change. */
function firstOf(name: string): { patch: string; changed: string } {
  const [site] = kinds.find((kind) => kind.name === name)?.sites(acme) ?? []
  const { patch, change } = site as Site
  return { patch, changed: JSON.stringify((change as DocumentChange).document()) }
}

test.each([
  ['field name', 'id → idOther'],
  ['status', '200 → 207'],
  ['parameter name', '"color" → "colorOther"'],
  ['enum', '"red" → "redOther"'],
  ['basis', '"documented" → "inferred"'],
  ['server', '"https://api.acme.example/v1" → "https://api.acme.example/v1/other"'],
  ['path', '/things → /other/things'],
])('a %s is broken in a copy of the spec, and nothing else is', (kind, patch) => {
  const before = JSON.stringify(document)
  const { patch: found, changed } = firstOf(kind)
  expect(found).toBe(patch)
  expect(JSON.stringify(document)).toBe(before)
  expect(changed).not.toBe(before)
  const [, to = ''] = patch.split(' → ')
  expect(changed).toContain(to)
})

test('a required field is required under its other name', () => {
  expect(firstOf('field name').changed).toContain('"required":["idOther"]')
})

test('what a file does is broken, not what it declares, and no loop loses its end', () => {
  const root = mkdtempSync(join(tmpdir(), 'countersign-mutations-'))
  try {
    writeFileSync(
      join(root, 'a.ts'),
      [
        "import { x } from './x.ts'",
        "type Y = 'a' | 1",
        'for (let i = 0; i < 3; i++) x(i)',
        'export const y = (z: 1): Y => (z > 2 ? 1 : 2)',
        'export const words = /^(no|yes)$/',
      ].join('\n'),
    )
    expect(sourceSites(root, 'a.ts').map(({ place, patch }) => `${place} ${patch}`)).toEqual([
      'a.ts:4 z > 2 ? 1 : 2 → z > 2 ? 2 : 1',
      'a.ts:4 > → <=',
      'a.ts:4 2 → 3',
      'a.ts:4 1 → 2',
      'a.ts:4 2 → 3',
      'a.ts:5 /^(no|yes)$/ → /^(yes)$/',
      'a.ts:5 /^(no|yes)$/ → /^(no)$/',
    ])
  } finally {
    rmSync(root, { recursive: true })
  }
})

test('a seed draws the same each time, of each kind as many as of any other', () => {
  const kind = (name: string): Kind => ({
    name,
    sites: () =>
      Array.from({ length: 9 }, (_, index) => ({
        place: `${name}${index}`,
        patch: '',
        change: { file: '', text: '' },
      })),
  })
  const draw = (seed: number) =>
    drawMutations([kind('a'), kind('b')], acme, { seed, count: 6 }).map(({ place }) => place)
  expect(draw(1)).toEqual(draw(1))
  expect(draw(1)).not.toEqual(draw(2))
  expect(draw(1).map(([name]) => name)).toEqual(['a', 'b', 'a', 'b', 'a', 'b'])
  expect(new Set(draw(1)).size).toBe(6)
})
