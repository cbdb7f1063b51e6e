import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addPackage, bundleTemplate, createRepository, spoil } from '../testing.ts'
import { checkRepository, checkVendorLayout } from './layout/index.ts'

let bundle = ''
let root = ''
const inSpec = (name: string) => join(root, 'specs/acme', name)
const layout = () => checkVendorLayout(root, 'acme')

beforeAll(async () => {
  bundle = await bundleTemplate()
})
beforeEach(() => {
  root = createRepository(['acme'])
  addPackage(root, 'acme', bundle)
})
afterEach(() => rmSync(root, { recursive: true }))

describe('the layout check', () => {
  test('has nothing to say about a spec as it should be', () => {
    expect([...layout(), ...checkRepository(root)]).toEqual([])
  })

  test('names a renamed example and the name it should have', () => {
    renameSync(inSpec('components/examples/createThing.201.yaml'), inSpec('components/examples/create.201.yaml'))
    spoil(root, 'acme', {
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

  test('names a path file that is not named after its URL', () => {
    spoil(root, 'acme', {
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
    rmSync(join(root, 'packages/acme'), { recursive: true })
    expect(layout()).toContain('specs/acme: has no package: packages/acme is missing, `pnpm new-vendor acme` writes it')
  })

  test('names a package without a spec', () => {
    rmSync(join(root, 'specs/acme'), { recursive: true })
    expect(checkRepository(root)).toEqual(['packages/acme: is generated from specs/acme, which does not exist'])
  })

  test.each([
    ['no row', '| `@countersign/other` | 2 | unverified |\n'],
    ['another number of operations', '| [`@countersign/acme`](packages/acme) | 1 | unverified |\n'],
    ['another state', '| [`@countersign/acme`](packages/acme) | 2 | ended |\n'],
  ])('names a README with %s', (_, readme) => {
    writeFileSync(join(root, 'README.md'), readme)
    expect(checkRepository(root)).toEqual([
      'README.md: the table of vendors has no row with `| [`@countersign/acme`](packages/acme) | 2 … | unverified |`',
    ])
  })
})

describe('a package that is not what follows from its spec', () => {
  const inPackage = (name: string) => join(root, 'packages/acme', name)
  const edit = (file: string, before: string, after: string) => {
    const text = readFileSync(file, 'utf8')
    expect(text).toContain(before)
    writeFileSync(file, text.replaceAll(before, after))
  }

  test.each([
    'README.md',
    'src/index.ts',
    'src/contract.test.ts',
    'src/faults.test.ts',
    'src/mock.test.ts',
    'src/package.test.ts',
  ])('without %s is told how to get it', (file) => {
    unlinkSync(inPackage(file))
    expect(layout()).toContain(`packages/acme/${file}: is missing: \`pnpm new-vendor acme\` writes it`)
  })

  test('has the line named that differs, and what it must be', () => {
    edit(inPackage('package.json'), 'packages/acme"', 'packages/acne"')
    edit(inPackage('package.json'), '"prepack"', '"postpack"')
    expect(layout()).toEqual([
      'packages/acme/package.json: `repository > directory` is "packages/acne": write "packages/acme"',
      'packages/acme/package.json: `scripts > prepack` is missing: write "node ../../scripts/check-built.ts"',
    ])
  })

  test('may have exports and dependencies of its own', () => {
    edit(
      inPackage('package.json'),
      '"@countersign/mock": "workspace:*"',
      '"@countersign/mock": "workspace:*", "jose": "catalog:"',
    )
    edit(
      inPackage('package.json'),
      '"./openapi.json": "./openapi.gen.json"',
      '"./oauth": {}, "./openapi.json": "./openapi.gen.json"',
    )
    expect(layout()).toEqual([])
  })

  test.each([
    ['createAcmeClient', 'createACMEClient', 'has no `export function createAcmeClient(`'],
    ['.fromEnv', '.fromEnvironment', 'has no `createAcmeClient.fromEnv = `'],
    ['State of the API: ', 'The API is ', 'does not tell the `x-state` of the spec'],
    ['AcmeOptions', 'AcmeSettings', 'exports no type `AcmeOptions`'],
    [
      'ACME_ACCESS_TOKEN',
      'ANVIL_ACCESS_TOKEN',
      'reads ANVIL_ACCESS_TOKEN: the variables of this vendor start with ACME_',
    ],
  ])('has the name %s in src/index.ts', (before, after, sentence) => {
    edit(inPackage('src/index.ts'), before, after)
    expect(layout().join('\n')).toContain(`packages/acme/src/index.ts: ${sentence}`)
  })

  test('is announced until it is released', () => {
    unlinkSync(join(root, '.changeset/new-acme.md'))
    expect(layout()).toEqual([
      '.changeset/new-acme.md: is missing: nothing tells of the first release of @countersign/acme; `pnpm new-vendor acme` writes it',
    ])
    writeFileSync(inPackage('CHANGELOG.md'), '# @countersign/acme\n')
    expect(layout()).toEqual([])
  })

  test('is found by its place in the table of the README', () => {
    appendFileSync(join(root, 'README.md'), '| A | [`@countersign/aardvark`](packages/aardvark) | 2 | live |\n')
    expect(checkRepository(root)).toEqual([
      'README.md: the table of vendors is sorted by package: move the row of aardvark up',
    ])
  })
})

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
    spoil(root, 'acme', { file: 'workflows/make-things.yaml', change: (text) => text.replace(from, to) })

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

describe('a repository below a folder whose name means something in a spec', () => {
  test.each(['components', 'paths', 'webhooks', 'with space'])('%s is checked all the same', (name) => {
    const moved = join(root, name)
    const inside = createRepository(['acme'])
    addPackage(inside, 'acme', bundle)
    renameSync(inside, moved)
    expect(checkVendorLayout(moved, 'acme')).toEqual([])
  })
})
