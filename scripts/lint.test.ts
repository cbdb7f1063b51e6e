import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bundle } from './generate/bundle.ts'
import { checkLayout } from './layout/index.ts'

// Each test spoils a copy of a real spec and reads what the checks say.
const repository = join(import.meta.dirname, '..')
let root = ''
const inSpec = (name: string) => join(root, 'specs/signitic', name)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'countersign-lint-'))
  for (const name of ['specs', 'README.md']) cpSync(join(repository, name), join(root, name), { recursive: true })
  const packages = (source: string) => /packages($|\/[^/]+($|\/(package|openapi\.gen)\.json$))/.test(source)
  cpSync(join(repository, 'packages'), join(root, 'packages'), { recursive: true, filter: packages })
})
afterEach(() => rmSync(root, { recursive: true }))

function edit(name: string, change: (text: string) => string) {
  const before = readFileSync(inSpec(name), 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(inSpec(name), after)
}

function lint(): string {
  const config = join(repository, 'redocly.yaml')
  const redocly = join(repository, 'node_modules/.bin/redocly')
  try {
    execFileSync(redocly, ['lint', inSpec('openapi.yaml'), '--config', config, '--format', 'stylish'], {
      stdio: 'pipe',
    })
    return ''
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout)
  }
}

describe('the linter', () => {
  test('has nothing to say about the specs as they are', () => {
    expect(lint()).toBe('')
  })

  test.each([
    ['x-source', / {2}x-source:\n(?: {4}.*\n)+/, 'Operation upsertUsers has no `x-source`: say which page'],
    [
      'externalDocs',
      / {2}externalDocs:\n(?: {4}.*\n)+/,
      'Operation upsertUsers has no `externalDocs`: link the vendor',
    ],
    ['its examples', / {8}examples:\n(?: {10}.*\n)+/, 'The application/json body has no example: add `examples:'],
    [
      'a shared error',
      /\$ref: \.\.\/components\/responses\/Unauthorized\.yaml/,
      'Response 401 is written inline: move it to',
    ],
  ])('asks for %s back', (_, pattern, message) => {
    edit('paths/users.yaml', (text) => {
      const start = text.indexOf('operationId: upsertUsers')
      return (
        text.slice(0, start) + text.slice(start).replace(pattern, message.includes('inline') ? 'description: No.' : '')
      )
    })
    expect(lint()).toContain(message)
  })

  test('names an operationId that is not camelCase', () => {
    edit('paths/users.yaml', (text) => text.replace('operationId: upsertUsers', 'operationId: Upsert_Users'))
    expect(lint()).toContain('operationId is camelCase')
  })

  test('names an example that x-mock promises and nobody wrote', () => {
    edit('paths/users.yaml', (text) => text.replaceAll('example: invalid-json', 'example: gone'))
    expect(lint()).toMatch(/x-mock\.malformed of \w+ names example `gone`, which its response 200 does not have/)
  })

  test('names a misspelt extension', () => {
    edit('openapi.yaml', (text) => text.replace('x-failure:', 'x-failures:'))
    expect(lint()).toContain('`x-failures` is no extension of this project')
  })

  test('names a misshapen extension and what is wrong', () => {
    edit('openapi.yaml', (text) => text.replace(/basis: \w+/, 'basis: guessed'))
    expect(lint()).toContain('/basis must be equal to one of the allowed values')
  })

  test('keeps what is read open, and apart from what is sent', () => {
    edit('components/schemas/Failure.yaml', (text) => `${text}additionalProperties: false\nreadOnly: true\n`)
    const said = lint()
    expect(said).toContain('A response object stays open')
    expect(said).toContain('`readOnly` means one schema is both sent and read')
  })

  test('names a key that is out of place', () => {
    edit('paths/users.yaml', (text) => text.replace(/( {2}operationId: upsertUsers\n)( {2}summary: .*\n)/, '$2$1'))
    expect(lint()).toContain('is out of place: the keys of an operation come in the order operationId, summary')
  })
})

describe('the generator', () => {
  test('stops at a spec that does not lint, with file, line and rule', () => {
    edit('paths/users.yaml', (text) => text.replace('operationId: upsertUsers', 'operationId: Upsert_Users'))
    expect(() => bundle('signitic', root)).toThrow(
      /specs\/signitic\/paths\/users\.yaml:\n\s+\d+:\d+\s+error\s+rule\/operation-id-camel-case/,
    )
    expect(() => bundle('signitic', root)).toThrow('specs/signitic/openapi.yaml does not lint, nothing was generated')
  })
})

describe('the layout check', () => {
  test('has nothing to say about the repository as it is', () => {
    expect(checkLayout(root)).toEqual([])
  })

  test('names a renamed example and the name it should have', () => {
    renameSync(inSpec('components/examples/upsertUsers.200.yaml'), inSpec('components/examples/upsert.200.yaml'))
    edit('paths/users.yaml', (text) => text.replace('upsertUsers.200.yaml', 'upsert.200.yaml'))
    expect(checkLayout(root)).toEqual([
      'specs/signitic/paths/users.yaml: example `default` is in upsert.200.yaml: rename that file to upsertUsers.200.yaml',
    ])
  })

  test('names a reference that leads nowhere', () => {
    unlinkSync(inSpec('components/examples/upsertUsers.200.yaml'))
    expect(checkLayout(root).join()).toContain(
      '`../components/examples/upsertUsers.200.yaml` leads nowhere: create that file',
    )
  })

  test('names a file that nothing refers to', () => {
    writeFileSync(inSpec('components/schemas/Forgotten.yaml'), 'type: object\n')
    expect(checkLayout(root)).toEqual([
      'specs/signitic/components/schemas/Forgotten.yaml: nothing refers to this file: refer to it or delete it',
    ])
  })

  test('names a path file that is not named after its URL', () => {
    edit('openapi.yaml', (text) => text.replace('$ref: paths/users.yaml', '$ref: paths/people.yaml'))
    expect(checkLayout(root).join('\n')).toContain(
      'paths `/users` must be { $ref: paths/users.yaml }, not paths/people.yaml',
    )
  })

  test('names a spec without a package', () => {
    rmSync(join(root, 'packages/signitic'), { recursive: true })
    expect(checkLayout(root).join('\n')).toContain('specs/signitic: has no package: packages/signitic is missing')
  })

  test('names a row that the README lacks', () => {
    writeFileSync(
      join(root, 'README.md'),
      readFileSync(join(root, 'README.md'), 'utf8').replace('`@countersign/signitic`', '`@countersign/other`'),
    )
    expect(checkLayout(root)).toEqual([
      'README.md: the table of vendors has no row with `@countersign/signitic` and 12 operations',
    ])
  })
})
