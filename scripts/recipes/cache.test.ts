import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testTasks } from '../test-tasks.ts'

// A change of one file of each kind, and the tasks that must not be answered from the cache then: no fewer, no more.
const root = join(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'countersign-cache-'))
const vendors = globSync('specs/*/', { cwd: root }).map((folder) => basename(folder))
const [vendor = '', ...others] = vendors.sort()
const [workflow = ''] = globSync(`specs/${vendor}/workflows/*.yaml`, { cwd: root })

interface DryTask {
  taskId: string
  hash: string
  command: string
  resolvedTaskDefinition: { cache: boolean }
}

/** The hash of every task that `pnpm test` and `pnpm test:browser` run and that the cache may answer, by its id. */
function hashes(env: NodeJS.ProcessEnv = {}): Map<string, string> {
  const args = ['run', ...testTasks, 'test:browser', '--dry=json', '--skip-infer']
  const json = execFileSync(join(root, 'node_modules/.bin/turbo'), args, {
    cwd: copy,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', ...env },
    maxBuffer: 100_000_000,
  })
  const { tasks } = JSON.parse(json) as { tasks: DryTask[] }
  const cached = tasks.filter((task) => task.command !== '<NONEXISTENT>' && task.resolvedTaskDefinition.cache)
  return new Map(cached.map(({ taskId, hash }) => [taskId, hash]))
}

let before: Map<string, string>
const short = (task: string) => task.replace('@countersign/', '')

/** The tasks whose hash is another one. */
const changed = (after: Map<string, string>) =>
  [...after]
    .filter(([task, hash]) => before.get(task) !== hash)
    .map(([task]) => short(task))
    .sort()

/** The tasks that a change of a file reaches. */
function reachedBy(file: string): string[] {
  appendFileSync(join(copy, file), '\n')
  try {
    return changed(hashes())
  } finally {
    cpSync(join(root, file), join(copy, file))
  }
}

beforeAll(() => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
  for (const file of files.split('\0').filter(Boolean)) cpSync(join(root, file), join(copy, file))
  execFileSync('git', ['init', '--quiet'], { cwd: copy })
  before = hashes()
})
afterAll(() => rmSync(copy, { recursive: true }))

const each = (names: string[], ...tasks: string[]) => names.flatMap((name) => tasks.map((task) => `${name}#${task}`))
const site = ['docs#site', 'docs#test', 'docs#test:browser']
/** The examples call every vendor. */
const usedBy = ['examples#test']
const everyPackage = ['client', 'mock', ...vendors]

describe('a change of', () => {
  test.each([
    [
      `packages/${vendor}/src/index.ts`,
      [...each([vendor], 'build', 'test'), ...usedBy, ...site, '//#lint:code', '//#test:code', '//#typecheck'],
    ],
    [
      `packages/${vendor}/src/contract.test.ts`,
      [...each([vendor], 'test'), '//#lint:code', '//#test:code', '//#typecheck'],
    ],
    [
      `packages/${vendor}/src/operations.gen.ts`,
      [...each([vendor], 'build', 'test'), ...usedBy, 'docs#test', '//#typecheck'],
    ],
    [`packages/${vendor}/openapi.gen.json`, [...each([vendor], 'test'), ...usedBy, ...site, '//#typecheck']],
    [`packages/${vendor}/README.md`, each([vendor], 'test')],
    [`specs/${vendor}/openapi.yaml`, []], // what comes of it is compared by lint:specs, which no cache answers
    [workflow, [...each([vendor], 'test'), ...site]],
    ['packages/mock/README.md', each(['mock'], 'test')],
    ['packages/docs/src/styles/base.css', [...site, '//#lint:code', '//#test:code']],
    [
      'packages/docs/browser-tests/search.test.ts',
      ['docs#test:browser', '//#lint:code', '//#test:code', '//#typecheck'],
    ],
    ['packages/docs/src/chapters/trust/state.test.ts', ['docs#test', '//#lint:code', '//#test:code', '//#typecheck']],
    ['.changeset/first-release.md', site],
    ['scripts/lint-plugin/index.ts', ['//#lint:code', '//#test:code', '//#test:scripts', '//#typecheck']],
    [
      'scripts/build/index.ts',
      [
        ...each(everyPackage, 'build', 'test'),
        'package-tests#test',
        '//#lint:code',
        '//#test:code',
        '//#test:scripts',
        '//#typecheck',
      ],
    ],
    ['DECISIONS.md', []],
    ['bench/src/run.ts', ['//#lint:code', '//#test:code', '//#typecheck']],
  ])('%s', (file, expected) => {
    expect(reachedBy(file)).toEqual([...expected].sort())
  })

  test('the client reaches every package that is made with it', () => {
    const reached = reachedBy('packages/client/src/index.ts')
    expect(reached).toEqual(expect.arrayContaining(each(['client', ...vendors], 'build', 'test')))
  })

  test.each([
    ['TZ', 'Asia/Kolkata', 'Europe/Lisbon'],
    ['LANG', 'tr_TR.UTF-8', 'pt_PT.UTF-8'],
  ])('the environment: %s', (name, value, other) => {
    const env = { [name]: process.env[name] === value ? other : value }
    expect(changed(hashes(env))).toEqual([...before.keys()].map(short).sort())
  })

  test('the environment: whether there is a browser', () => {
    expect(changed(hashes({ CHROMIUM_PATH: '/nowhere' }))).toEqual(['docs#test:browser'])
  })
})

test('no task of one vendor depends on another', () => {
  const reached = reachedBy(`packages/${vendor}/package.json`)
  expect(reached.filter((task) => others.some((other) => task.startsWith(`${other}#`)))).toEqual([])
})
