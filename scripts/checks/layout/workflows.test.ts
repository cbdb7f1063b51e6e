import { mkdirSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { spoil } from '../../testing.ts'
import { startRepository } from './testing.ts'

const { root, inSpec, layout } = startRepository()

describe('the layout check of a workflow', () => {
  const workflow = `
sourceDescriptions:
  - { name: acme, url: ../openapi.yaml, type: openapi }
workflows:
  - workflowId: makeThings
    steps:
      - stepId: make
        operationId: createThing
        requestBody:
          payload: { file: $file('./things.csv') }
`
  beforeEach(() => {
    mkdirSync(inSpec('workflows'))
    writeFileSync(inSpec('workflows/make-things.yaml'), workflow)
    writeFileSync(inSpec('workflows/things.csv'), 'name\n')
  })
  const rename = (name: string) => renameSync(inSpec('workflows/make-things.yaml'), inSpec(`workflows/${name}`))
  const change = (from: string, to: string) =>
    spoil(root(), 'acme', { file: 'workflows/make-things.yaml', change: (text) => text.replace(from, to) })

  test.each<[string, () => void, string[]]>([
    ['as it should be', () => {}, []],
    [
      'with an operation that the spec has not',
      () => change('createThing', 'makeThing'),
      ['make-things.yaml: step `make` calls `makeThing`, which is no operation of this spec'],
    ],
    [
      'of another name than its file',
      () => rename('make-two.yaml'),
      ['make-two.yaml: holds one workflow, and its workflowId is `makeTwo`'],
    ],
    ['in capitals', () => rename('makeThings.yaml'), ['makeThings.yaml: workflows are named in kebab-case']],
    [
      'about another spec',
      () => change('../openapi.yaml', 'https://example.com/openapi.yaml'),
      ['make-things.yaml: sourceDescriptions must be [{ name: acme, url: ../openapi.yaml, type: openapi }]'],
    ],
    [
      'with a file that is not there',
      () => unlinkSync(inSpec('workflows/things.csv')),
      ['make-things.yaml: sends `./things.csv`, which is not there'],
    ],
    [
      'beside a file that it does not send',
      () => change("$file('./things.csv')", 'none'),
      [
        'things.csv: only .yaml files belong into a spec folder',
        'things.csv: nothing refers to this file: refer to it or delete it',
      ],
    ],
  ])('%s', (_, fault, expected) => {
    fault()
    expect(layout()).toEqual(expected.map((problem) => `specs/acme/workflows/${problem}`))
  })
})
