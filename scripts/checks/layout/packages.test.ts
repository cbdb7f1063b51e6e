import { appendFileSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkRepository } from './index.ts'
import { startRepository } from './testing.ts'

const { root, inPackage, layout } = startRepository()

describe('a package that is not what follows from its spec', () => {
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
    unlinkSync(join(root(), '.changeset/new-acme.md'))
    expect(layout()).toEqual([
      '.changeset/new-acme.md: is missing: nothing tells of the first release of @countersign/acme; `pnpm new-vendor acme` writes it',
    ])
    writeFileSync(inPackage('CHANGELOG.md'), '# @countersign/acme\n')
    expect(layout()).toEqual([])
  })

  test('is found by its place in the table of the README', () => {
    appendFileSync(join(root(), 'README.md'), '| A | [`@countersign/aardvark`](packages/aardvark) | 2 | live |\n')
    expect(checkRepository(root())).toEqual([
      'README.md: the table of vendors is sorted by package: move the row of aardvark up',
    ])
  })
})
