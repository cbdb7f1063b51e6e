import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { pnpmCommand } from './pnpm.ts'

const root = join(import.meta.dirname, '..')
const vendors = globSync('specs/*/', { cwd: root })
  .map((folder) => basename(folder))
  .sort()
const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts', script), ...args], { cwd: root, encoding: 'utf8' })

test('an unknown vendor is answered with the known ones', () => {
  const { status, stderr } = run('start.ts', '--mocks', 'nobody')
  expect([status, stderr]).toEqual([1, `Unknown vendor nobody. Known here: ${vendors.join(', ')}.\n`])
  const generate = run('generate/index.ts', 'nobody')
  expect([generate.status, generate.stderr]).toEqual([
    1,
    `Unknown vendor nobody. The vendors are: ${vendors.join(', ')}.\n`,
  ])
})

test('a port in use is named before anything is built', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const { status, stdout, stderr } = run('start.ts', '--port', String(port))
  server.close()
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toBe(`Port ${port} on 127.0.0.1 is in use: stop what listens there or choose another with --port\n`)
})

test.each([
  ['--port', '99999', '--port takes a whole number from 0 to 65535, not `99999`'],
  ['--seed', 'x', '--seed takes a whole number from 0 to'],
  ['--prot', '1', "Unknown option '--prot'"],
])('%s %s is refused', (option, value, message) => {
  const { status, stderr } = run('start.ts', option, value)
  expect([status, stderr]).toEqual([1, expect.stringContaining(message)])
})

test.each([
  ['start.ts', '', 'pnpm start [vendor...] [options]'],
  ['start.ts', '--mocks', 'pnpm mock [vendor...] [options]'],
  ['generate/index.ts', '', 'pnpm generate [vendor...] [options]'],
  ['mutations/index.ts', '', 'pnpm mutations [options]'],
])('%s %s --help tells the options', (script, option, first) => {
  const { status, stdout } = run(script, ...[option, '--help'].filter(Boolean))
  expect([status, stdout.split('\n')[0]]).toEqual([0, first])
})

test('no script but start and test has the name of a command of pnpm, which would win', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }
  const { stdout } = spawnSync(...pnpmCommand(['help', '--all']), { encoding: 'utf8' })
  const listed = [...stdout.matchAll(/^ {2}([a-z][a-z-]+) {2,}.*?(?:\[alias(?:es)?: (.*)\])?$/gm)]
  const commands = listed.flatMap(([, name, aliases]) => [name, ...(aliases?.split(', ') ?? [])])
  expect(commands).toEqual(expect.arrayContaining(['install', 'docs', 'rb', 'i', 'start', 'test']))
  expect(Object.keys(scripts).filter((name) => commands.includes(name))).toEqual(['start', 'test'])
})

test('a folder with # in its path is refused in one sentence', () => {
  const source = readFileSync(join(root, 'scripts/preflight.mjs'), 'utf8')
  const asIf = source.replace('import.meta.url', "'file:///tmp/a%23b/scripts/preflight.mjs'")
  expect(asIf).not.toBe(source)
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', asIf], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(/^Redocly and Vite cannot work in a folder with `#`.*\n$/),
  ])
})
