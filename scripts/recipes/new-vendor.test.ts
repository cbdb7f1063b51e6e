import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Copy, copyRepository } from '../new-vendor/copy.ts'

// One command in a copy of the repository, and nothing else touched.
let copy: Copy
beforeAll(() => {
  copy = copyRepository()
})
afterAll(() => copy?.remove())

// A run of tests inside one of tests must not know of it.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|CI$|TEST$)/.test(name)))
const runIn = (cwd: string, command: string, ...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(command, args, { cwd, encoding: 'utf8', env })
const run = (command: string, ...args: string[]) => runIn(copy.folder, command, ...args)
const script = (file: string, ...args: string[]) => run(process.execPath, join(copy.folder, 'scripts', file), ...args)
const newVendor = (...args: string[]) => script('new-vendor/index.ts', ...args)
const bin = (name: string, ...args: string[]) => run(join(copy.folder, 'node_modules/.bin', name), ...args)
const said = ({ status, stdout, stderr }: SpawnSyncReturns<string>) => [status, `${stdout}${stderr}`]

describe('what cannot be made leaves nothing behind', () => {
  test('a description with faults, every one of which is listed', () => {
    const file = join(tmpdir(), `countersign-faulty-${process.pid}.json`)
    const broken = { responses: { 200: { $ref: '#/components/responses/Gone' } } }
    writeFileSync(
      file,
      JSON.stringify({
        openapi: '3.1.0',
        info: { title: 'Acme', version: '1' },
        paths: { '/a': { get: broken, put: broken } },
      }),
    )
    const { status, stderr } = newVendor('acme', '--from', file, '--docs-url', 'https://acme.example/docs')
    expect([
      status,
      stderr.match(/error: #\/paths\/~1a\/(get|put)\/responses\/200: The reference .* leads nowhere\./g)?.length,
    ]).toEqual([1, 2])
    expect(stderr).toContain('Nothing was written.')
    expect(copy.changes()).toEqual([])
  })

  test('a command that is ended in the middle', async () => {
    const args = [join(copy.folder, 'scripts/new-vendor/index.ts'), 'acme']
    const child = spawn(process.execPath, args, { cwd: copy.folder, stdio: ['ignore', 'pipe', 'ignore'] })
    for await (const text of child.stdout.setEncoding('utf8')) {
      if (!String(text).includes('writes its package')) continue
      expect(copy.changes()).not.toEqual([])
      child.kill('SIGINT')
      break
    }
    const [code] = await once(child, 'close')
    expect(code).toBe(130)
    expect(copy.changes()).toEqual([])
  })
})

describe('a sixth vendor', () => {
  test('is made by one command, which says what is left to do', () => {
    const made = newVendor('acme', '--title', 'Acme API', '--auth', 'header:X-Api-Key')
    expect(said(made)).toEqual([0, expect.stringContaining('[ ] Find out (operation createThing): May two things')])
    expect(copy.changes()).toEqual([
      ' M LEDGER.md',
      ' M README.md',
      ' M pnpm-lock.yaml',
      '?? .changeset/new-acme.md',
      '?? packages/acme/',
      '?? specs/acme/',
    ])
  })

  test('is linted, generated and compiled at once', () => {
    expect(said(script('generate/index.ts', '--check', '--force', 'acme'))).toEqual([
      0,
      expect.stringMatching(/, 0 problems\.\n$/),
    ])
    expect(said(bin('biome', 'check'))).toEqual([0, expect.anything()])
    expect(said(bin('tsc'))).toEqual([0, ''])
  })

  test('passes its own tests', () => {
    const config = join(copy.folder, 'vitest.config.ts')
    const folder = join(copy.folder, 'packages/acme')
    const tests = ['contract', 'faults', 'index'].map((name) => `src/${name}.test.ts`)
    const args = ['run', '--config', config, '--root', '.', '--project', 'source', ...tests]
    expect(said(runIn(folder, join(copy.folder, 'node_modules/.bin/vitest'), ...args))).toEqual([
      0,
      expect.stringMatching(/packages\/acme +[1-9]\d+ passed +/),
    ])
  })

  test('gets back what it lost by the same command', () => {
    const lost = ['packages/acme/src/faults.test.ts', '.changeset/new-acme.md']
    const before = lost.map((file) => run('cat', file).stdout)
    run('rm', ...lost)
    expect(said(newVendor('acme'))).toEqual([0, expect.stringContaining('2 files written')])
    expect(lost.map((file) => run('cat', file).stdout)).toEqual(before)
  })
})
