import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { describe, expect, test } from 'vitest'
import { folder, published } from './published.ts'

describe.each(published)('%s', (name) => {
  const at = join(folder, 'node_modules', name)
  const manifest = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')) as Record<string, unknown>

  test('holds what a user needs and nothing else', () => {
    const files = globSync('**/*', { cwd: at, withFileTypes: true, exclude: (entry) => entry.name === 'node_modules' })
    const names = files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(at.length + 1))
    const unexpected = names.filter(
      (file) =>
        !/^(dist\/.*\.(js|d\.ts)|dist\/THIRD-PARTY-NOTICES\.txt|package\.json|README\.md|LICENSE|CHANGELOG\.md|openapi\.gen\.json)$/.test(
          file,
        ),
    )
    expect(unexpected).toEqual([])
    expect(names.filter((file) => /test/.test(file))).toEqual([])
    expect(names).toEqual(expect.arrayContaining(['README.md', 'LICENSE']))
  })

  test('depends on as little as it can', () => {
    const allowed: Record<string, string[]> = { '@countersign/client': ['openapi-fetch'], '@countersign/mock': [] }
    expect(Object.keys((manifest.dependencies as object) ?? {})).toEqual(allowed[name] ?? ['@countersign/client'])
  })

  test('passes publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: at, strict: true, pack: false })
    expect(messages.map((message) => formatMessage(message, pkg as Record<string, unknown>, { color: false }))).toEqual(
      [],
    )
  })
})
