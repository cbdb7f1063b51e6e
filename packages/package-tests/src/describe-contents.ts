import { globSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { expect, test } from 'vitest'
import { readManifest } from './consumer.ts'

const expected =
  /^(dist\/.*\.(c?js|c?js\.map|d\.c?ts)|dist\/THIRD-PARTY-NOTICES\.txt|package\.json|README\.md|LICENSE|CHANGELOG\.md|openapi\.gen\.json)$/

/** Tests what is in a package, and what its manifest says. */
export function describeContents(at: string, dependencies: string[]): void {
  test('holds what a user needs and nothing else', () => {
    const files = globSync('**/*', { cwd: at, withFileTypes: true, exclude: (entry) => entry.name === 'node_modules' })
    const names = files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(at.length + 1))
    expect(names.filter((file) => !expected.test(file) || /test/.test(file))).toEqual([])
    expect(names).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts']))
  })

  test('depends on as little as it can, and by versions that can be installed', () => {
    const { dependencies: packed = {} } = readManifest(at)
    expect(Object.keys(packed)).toEqual(dependencies)
    expect(dependencies.length).toBeLessThanOrEqual(1)
    for (const version of Object.values(packed)) expect(version).toMatch(/^\^?\d/)
  })

  test('says where it comes from', () => {
    const { name } = readManifest(at)
    const folder = `packages/${name.split('/')[1]}`
    expect(readManifest(at)).toMatchObject({
      repository: { type: 'git', url: expect.stringMatching(/^git\+https:/), directory: folder },
      homepage: expect.stringContaining(folder),
      bugs: expect.stringMatching(/^https:/),
      keywords: expect.arrayContaining([expect.any(String)]),
      license: 'MIT',
    })
  })

  test('passes publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: at, strict: true, pack: false })
    expect(messages.map((message) => formatMessage(message, pkg as Record<string, unknown>, { color: false }))).toEqual(
      [],
    )
  })
}
