import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compareWithBase } from './compare-with-base.ts'
import { git } from './git.ts'
import { readSurfaces } from './surface/program.ts'

// A repository of two packages and one release; each test changes something and announces it, or not.
const client =
  'export class Failure extends Error { readonly code: string; }\nexport function wait(input: { most: number }): void;'
const acme = 'export * from "@countersign/client";\nexport interface Thing { id: string; size?: number; }'
const report = (name: string, text: string) => `# ${name}\n\n## ${name}\n\n\`\`\`ts\n${text}\n\`\`\`\n`
const schema = (properties: object) => ({
  openapi: '3.1.0',
  info: { title: 'Acme', version: '1' },
  paths: {
    '/thing': {
      get: {
        operationId: 'getThing',
        responses: {
          200: {
            description: 'A thing',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
          },
        },
      },
    },
  },
  components: { schemas: { Thing: { type: 'object', required: ['id'], properties } } },
})
const description = schema({ id: { type: 'string' }, size: { type: 'integer' } })
const released = 'the first release'

let root: string
let surfaces: Record<string, string>

function write(file: string, content: string | object): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), typeof content === 'string' ? content : JSON.stringify(content))
}

function announce(name: string, releases: Record<string, string>, summary: string): void {
  const lines = Object.entries(releases).map(([key, bump]) => `'@countersign/${key}': ${bump}`)
  write(`.changeset/${name}.md`, `---\n${lines.join('\n')}\n---\n\n${summary}\n`)
}

const problems = () => {
  const reports = Object.entries(surfaces).map(([name, text]) => report(name, text))
  return compareWithBase(root, readSurfaces(reports)).problems
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'countersign-release-'))
  surfaces = { '@countersign/client': client, '@countersign/acme': acme }
  for (const name of ['client', 'acme'])
    write(`packages/${name}/package.json`, { name: `@countersign/${name}`, version: '0.1.0' })
  write('packages/client/surface.gen.md', report('@countersign/client', client))
  write('packages/acme/surface.gen.md', report('@countersign/acme', acme))
  write('packages/acme/openapi.gen.json', description)
  announce('old', { client: 'minor', acme: 'minor' }, 'New: everything.')
  git(root, 'init', '--quiet')
  git(root, 'add', '--all')
  git(root, '-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--message', released)
  write('scripts/release/start.json', { commit: git(root, 'rev-parse', 'HEAD').trim() })
})
afterEach(() => rmSync(root, { recursive: true }))

test('nothing has changed, nothing is asked for', () => {
  expect(problems()).toEqual([])
})

describe('without the right changeset fails', () => {
  test('a required property that is deleted', () => {
    write('packages/acme/openapi.gen.json', schema({ size: { type: 'integer' } }))
    announce('small', { acme: 'patch' }, 'Vendor changed: things have no id any more.')
    expect(problems()).toEqual([
      expect.stringMatching(
        /^@countersign\/acme needs a minor changeset and has only a patch changeset: .*`id` of `Thing`/,
      ),
    ])
  })

  test('a type that gets narrower', () => {
    surfaces['@countersign/acme'] = acme.replace('size?: number', 'size?: 1 | 2')
    expect(problems()).toEqual([
      '@countersign/acme needs a minor changeset and has no changeset: Thing.size is narrower',
    ])
  })

  test('an export that is renamed, in every package that passes it on too', () => {
    surfaces['@countersign/client'] = client.replace('Failure', 'ApiFailure')
    announce('only-client', { client: 'minor' }, 'Client changed: `Failure` is `ApiFailure`.')
    expect(problems()).toEqual([
      '@countersign/acme needs a minor changeset and has no changeset: re-exports @countersign/client, which breaks',
    ])
  })

  test('a word in a description', () => {
    write('packages/acme/openapi.gen.json', {
      ...description,
      info: { title: 'Acme', version: '1', description: 'It makes things.' },
    })
    expect(problems()).toEqual([
      expect.stringMatching(/^@countersign\/acme needs a patch changeset and has no changeset/),
    ])
  })

  test('a changeset without a cause', () => {
    announce('vague', { acme: 'patch' }, 'Various fixes.')
    expect(problems()).toEqual([expect.stringMatching(/^\.changeset\/vague\.md names no cause: .*`Vendor changed: `/)])
  })
})

test('what is announced passes, and a changeset of the release before announces nothing', () => {
  surfaces['@countersign/client'] = client.replace('Failure', 'ApiFailure')
  announce('breaking', { client: 'minor', acme: 'minor' }, 'Client changed: `Failure` is `ApiFailure`.')
  expect(problems()).toEqual([])
})

test('a version that is already raised needs no changeset any more', () => {
  surfaces['@countersign/acme'] = acme.replace('size?: number', 'size?: 1 | 2')
  write('packages/acme/package.json', { name: '@countersign/acme', version: '0.2.0' })
  expect(problems()).toEqual([])
})

test('from 1.0.0 on, breaking takes a major', () => {
  for (const name of ['client', 'acme'])
    write(`packages/${name}/package.json`, { name: `@countersign/${name}`, version: '1.0.0' })
  git(root, 'add', '--all')
  git(root, '-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--message', 'one')
  git(root, 'tag', '@countersign/acme@1.0.0')
  surfaces['@countersign/acme'] = acme.replace('size?: number', 'size?: 1 | 2')
  announce('small', { acme: 'minor' }, 'Description corrected: sizes are 1 and 2.')
  expect(problems()).toEqual([
    '@countersign/acme needs a major changeset and has only a minor changeset: Thing.size is narrower',
  ])
})

test('a clone without the last release is told to fetch it', () => {
  write('scripts/release/start.json', { commit: '0123456789012345678901234567890123456789' })
  expect(problems).toThrow(/is not in this clone: run `git fetch --unshallow --tags`/)
})
