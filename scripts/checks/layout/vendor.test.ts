import { renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addPackage, createRepository, spoil } from '../../testing.ts'
import { checkRepository, checkVendorLayout } from './index.ts'
import { startRepository } from './testing.ts'

const { root, bundle, inSpec, layout } = startRepository()

describe('the layout check', () => {
  test('has nothing to say about a spec as it should be', () => {
    expect([...layout(), ...checkRepository(root())]).toEqual([])
  })

  test('names a renamed example and the name it should have', () => {
    renameSync(inSpec('components/examples/createThing.201.yaml'), inSpec('components/examples/create.201.yaml'))
    spoil(root(), 'acme', {
      file: 'paths/things.yaml',
      change: (text) => text.replace('createThing.201.yaml', 'create.201.yaml'),
    })
    expect(layout()).toEqual([
      'specs/acme/paths/things.yaml: example `default` is in create.201.yaml: rename that file to createThing.201.yaml',
    ])
  })

  test('names a reference that leads nowhere', () => {
    unlinkSync(inSpec('components/examples/createThing.201.yaml'))
    expect(layout().join()).toContain(
      '`../components/examples/createThing.201.yaml` leads nowhere: create that file or correct the reference',
    )
  })

  test('names a file that nothing refers to', () => {
    writeFileSync(inSpec('components/schemas/Forgotten.yaml'), 'type: object\n')
    expect(layout()).toEqual([
      'specs/acme/components/schemas/Forgotten.yaml: nothing refers to this file: refer to it or delete it',
    ])
  })

  test('takes the file that a discriminator names for one that is used', () => {
    writeFileSync(inSpec('components/schemas/Special.yaml'), 'type: object\n')
    spoil(root(), 'acme', {
      file: 'components/schemas/Failure.yaml',
      change: (text) =>
        `${text}discriminator: { propertyName: kind, mapping: { special: Special.yaml, other: Gone.yaml } }\n`,
    })
    expect(layout()).toEqual([expect.stringContaining('`Gone.yaml` leads nowhere')])
  })

  test('names a path file that is not named after its URL', () => {
    spoil(root(), 'acme', {
      file: 'openapi.yaml',
      change: (text) => text.replace('$ref: paths/things.yaml', '$ref: paths/people.yaml'),
    })
    expect(layout().join('\n')).toContain('paths `/things` must be { $ref: paths/things.yaml }, not paths/people.yaml')
  })

  test('names a component that is not in PascalCase, wherever the repository lies', () => {
    renameSync(inSpec('components/schemas/Failure.yaml'), inSpec('components/schemas/failure.yaml'))
    expect(layout()).toContain('specs/acme/components/schemas/failure.yaml: components are named in PascalCase')
  })

  test('names a spec without a package', () => {
    rmSync(join(root(), 'packages/acme'), { recursive: true })
    expect(layout()).toContain('specs/acme: has no package: packages/acme is missing, `pnpm new-vendor acme` writes it')
  })

  test('names a package without a spec', () => {
    rmSync(join(root(), 'specs/acme'), { recursive: true })
    expect(checkRepository(root())).toEqual(['packages/acme: is generated from specs/acme, which does not exist'])
  })

  test.each([
    ['no row', '| `@countersign/other` | 2 | unverified |\n'],
    ['another number of operations', '| [`@countersign/acme`](packages/acme) | 1 | unverified |\n'],
    ['another state', '| [`@countersign/acme`](packages/acme) | 2 | ended |\n'],
  ])('names a README with %s', (_, readme) => {
    writeFileSync(join(root(), 'README.md'), readme)
    expect(checkRepository(root())).toEqual([
      'README.md: the table of vendors has no row with `| [`@countersign/acme`](packages/acme) | 2 … | unverified |`',
    ])
  })
})

describe('a repository below a folder whose name means something in a spec', () => {
  test.each(['components', 'paths', 'webhooks', 'with space'])('%s is checked all the same', (name) => {
    const moved = join(root(), name)
    const inside = createRepository(['acme'])
    addPackage(inside, 'acme', bundle())
    renameSync(inside, moved)
    expect(checkVendorLayout(moved, 'acme')).toEqual([])
  })
})
