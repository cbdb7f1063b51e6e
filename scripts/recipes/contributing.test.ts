import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Copy, copyRepository } from '../new-vendor/copy.ts'
import { pnpmCommand } from '../pnpm.ts'

/** A recipe of CONTRIBUTING.md: what it has to be done, in turn. */
interface Recipe {
  title: string
  steps: { language: string; file: string; content: string }[]
}

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
const recipes = text
  .split(/^## /m)
  .slice(1)
  .map((section): Recipe => {
    const blocks = [...section.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)]
    const steps = blocks.map(([, language = '', file = '', content = '']) => ({ language, file, content }))
    return { title: section.slice(0, section.indexOf('\n')), steps }
  })

let copy: Copy
beforeAll(() => {
  copy = copyRepository()
})
afterAll(() => copy?.remove())

const read = (file: string) => readFileSync(join(copy.folder, file), 'utf8')
const pnpm = 'npx -y pnpm@12 '
// A run of tests inside one of tests must not know of it.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|CI$|TEST$)/.test(name)))

/** Runs a command line as a shell does; the pnpm that runs this takes the place of the one that npx would fetch. */
function runLine(line: string): void {
  expect(line.startsWith(pnpm), `${line} begins with ${pnpm}`).toBe(true)
  const [command, args] = pnpmCommand([])
  const shell = `${[command, ...args].map((word) => `'${word}'`).join(' ')} ${line.slice(pnpm.length)}`
  const { status, stdout, stderr } = spawnSync('sh', ['-c', shell], { cwd: copy.folder, encoding: 'utf8', env })
  if (status !== 0) throw new Error(`${line} ended with ${status}:\n${stdout}${stderr}`)
}

function apply(change: string): void {
  const { status, stderr } = spawnSync('git', ['apply', '--unidiff-zero', '-'], {
    cwd: copy.folder,
    input: change,
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([0, ''])
}

/** What a recipe has come to; the next one goes on from there. */
const outcomes: Record<string, () => void> = {
  'Add a vendor': () => expect(read('packages/acme/src/operations.gen.ts')).toContain('getThing'),
  'Import a vendor': () => expect(read('packages/widgets/src/operations.gen.ts')).toContain('getWidget'),
  'Add an operation': () => expect(read('packages/acme/src/operations.gen.ts')).toContain('listThingParts'),
  'Correct a statement': () => expect(read('packages/acme/src/schema.gen.ts')).toContain('"retired"'),
  'Change the client': () => expect(copy.changes()).toContain('?? packages/client/src/words/one-line.test.ts'),
  Release() {
    expect(read('packages/acme/CHANGELOG.md')).toMatch(
      /^# @countersign\/acme\n\n## 0\.1\.0\n.*\*\*New:\*\* `listThingParts` lists.*\*\*Description corrected:\*\* a thing can be/s,
    )
    expect(existsSync(join(copy.folder, '.changeset/acme-parts.md'))).toBe(false)
    expect(JSON.parse(read('packages/widgets/package.json'))).toMatchObject({ version: '0.1.0' })
  },
}

describe('a recipe of CONTRIBUTING.md does what it says', () => {
  test.each(recipes)(
    '$title',
    ({ title, steps }) => {
      expect(Object.keys(outcomes)).toContain(title)
      for (const { language, file, content } of steps) {
        if (language === 'sh') content.trim().split('\n').forEach(runLine)
        else if (language === 'diff') apply(content)
        else {
          expect(file).toMatch(/./)
          mkdirSync(dirname(join(copy.folder, file)), { recursive: true })
          writeFileSync(join(copy.folder, file), content)
        }
      }
      outcomes[title]?.()
    },
    600_000,
  ) // several commands each, some of which test a vendor
})

test('what the recipes name beside is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }
  const named = [...text.matchAll(/`npx -y pnpm@12\s+([\w:-]+)[^`]*`/g)].map(([, script]) => script)
  expect(named.length).toBeGreaterThan(3)
  for (const script of named) expect(Object.keys(scripts)).toContain(script)
})
