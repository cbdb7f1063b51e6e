import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fileProblems } from './files.ts'
import { loadingProblems } from './loading.ts'
import { manifestProblems } from './manifest.ts'

// A small package that is as it should be, spoilt in one way at a time.
const work = mkdtempSync(join(tmpdir(), 'countersign-packed-'))
afterAll(() => rmSync(work, { recursive: true }))

const map = JSON.stringify({ version: 3, sources: ['../src/index.ts'], sourcesContent: [''], mappings: '' })
const manifest = {
  name: '@countersign/acme',
  version: '0.1.0',
  keywords: ['acme'],
  homepage: 'https://example.com',
  bugs: 'https://example.com',
  license: 'MIT',
  repository: { type: 'git', url: 'git+https://example.com/acme.git', directory: 'packages/acme' },
  type: 'module',
  main: './dist/index.cjs',
  types: './dist/index.d.cts',
  exports: {
    import: { types: './dist/index.d.ts', default: './dist/index.js' },
    require: { types: './dist/index.d.cts', default: './dist/index.cjs' },
  },
  engines: { node: '>=20' },
  publishConfig: { access: 'public', provenance: true },
}
const files: Record<string, string> = {
  'package.json': JSON.stringify(manifest),
  'README.md': '# Acme',
  LICENSE: 'MIT',
  'CHANGELOG.md': '# Acme',
  'dist/index.js': "export const one = 1\nexport const load = () => import('./later.js')\n",
  'dist/later.js': 'export const two = 2\n',
  'dist/index.cjs': 'exports.one = 1\nexports.load = async () => ({ two: 2 })\n',
  'dist/index.d.ts': "export * from './one.js'\n",
  'dist/one.d.ts':
    "export declare const one: number\nexport declare const load: () => Promise<typeof import('./later.js')>\n",
  'dist/later.d.ts': 'export declare const two: number\n',
  'dist/index.d.cts': "export * from './one.cjs'\n",
  'dist/one.d.cts':
    "export declare const one: number\nexport declare const load: () => Promise<typeof import('./later.cjs')>\n",
  'dist/later.d.cts': 'export declare const two: number\n',
  'dist/index.js.map': map,
  'dist/later.js.map': map,
  'dist/index.cjs.map': map,
}

/** The package with some files changed, or left out. */
function unpacked(changes: Record<string, string | undefined> = {}): string {
  const at = mkdtempSync(join(work, 'package-'))
  for (const [file, text] of Object.entries({ ...files, ...changes })) {
    if (text === undefined) continue
    mkdirSync(dirname(join(at, file)), { recursive: true })
    writeFileSync(join(at, file), text)
  }
  return at
}

function packed(at: string): string {
  const folder = mkdtempSync(join(work, 'tarball-'))
  cpSync(at, join(folder, 'package'), { recursive: true })
  execFileSync('tar', ['-czf', 'packed.tgz', 'package'], { cwd: folder })
  return join(folder, 'packed.tgz')
}

const withManifest = (change: object) => unpacked({ 'package.json': JSON.stringify({ ...manifest, ...change }) })

test('a package as it should be has no problem', async () => {
  const at = unpacked()
  expect(fileProblems(at)).toEqual([])
  expect(manifestProblems(at, 'packages/acme')).toEqual([])
  expect(await loadingProblems(packed(at))).toEqual([])
})

describe('named is', () => {
  test.each([
    ['an entry that is missing', { 'dist/index.cjs': undefined }, 'dist/index.cjs is missing'],
    ['a chunk that is missing', { 'dist/later.js': undefined }, 'dist/later.js is missing'],
    ['a declaration that is missing', { 'dist/one.d.cts': undefined }, 'dist/one.d.cts is missing'],
    ['a declaration behind a type that is missing', { 'dist/later.d.ts': undefined }, 'dist/later.d.ts is missing'],
    ['a map that is missing', { 'dist/later.js.map': undefined }, 'dist/later.js.map is missing'],
    ['a changelog that is missing', { 'CHANGELOG.md': undefined }, 'CHANGELOG.md is missing'],
    ['a test', { 'dist/index.test.js': '' }, 'dist/index.test.js is not needed'],
    ['a declaration nobody reaches', { 'dist/secret.d.ts': '' }, 'dist/secret.d.ts is not needed'],
    [
      'a map without sources',
      { 'dist/index.js.map': '{"sources":["../src/a.ts"]}' },
      'dist/index.js.map lacks the sources',
    ],
    [
      'a map with a path of this machine',
      { 'dist/index.js.map': '{"sources":["/home/me/a.ts"],"sourcesContent":[""]}' },
      'dist/index.js.map names /home/me/a.ts',
    ],
  ])('%s', (_, changes, problem) => {
    expect(fileProblems(unpacked(changes))).toContain(problem)
  })

  test.each([
    [
      'a private package',
      { devDependencies: { '@countersign/contract': '0.0.0' } },
      '@countersign/contract is never published',
    ],
    ['a script', { scripts: { postinstall: 'node evil.js' } }, "scripts is nobody's business outside"],
    ['a version of the workspace', { dependencies: { acme: 'workspace:^' } }, /acme@workspace:\^ cannot be installed/],
    ['a missing proof of origin', { publishConfig: { access: 'public' } }, /proof of origin/],
    [
      'another folder',
      { repository: { ...manifest.repository, directory: 'packages/b' } },
      /repository.directory is not/,
    ],
  ])('%s', (_, change, problem) => {
    expect(manifestProblems(withManifest(change), 'packages/acme')).toContainEqual(expect.stringMatching(problem))
  })

  test.each([
    ['types that lead nowhere', { types: './dist/index.cts' }, /pkg.types/],
    [
      'types of the wrong module system',
      { exports: { types: './dist/index.d.ts', import: './dist/index.js', require: './dist/index.cjs' } },
      /Types are ESM, but implementation is CJS/,
    ],
    ['no way in for old resolvers', { main: undefined, types: undefined }, /Resolution failed|"node10"/],
  ])('%s', async (_, change, problem) => {
    expect(await loadingProblems(packed(withManifest(change)))).toContainEqual(expect.stringMatching(problem))
  })
})
