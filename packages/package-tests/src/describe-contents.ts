import { relative } from 'node:path'
import { expect, test } from 'vitest'
import type { Consumer } from './consumer.ts'
import { fileProblems } from './files.ts'
import { loadingProblems } from './loading.ts'
import { manifestProblems, root } from './manifest.ts'

/** Tests what is in a package, what its manifest says, and whether everybody can load it. */
export function describeContents(name: string, folder: string, consumer: Consumer): void {
  test('holds what a user needs and nothing else', () => {
    expect(fileProblems(consumer.at(name))).toEqual([])
  })

  test('has a manifest for those who install it', () => {
    expect(manifestProblems(consumer.at(name), relative(root, folder))).toEqual([])
  })

  test('can be loaded from every module system, types included', async () => {
    expect(await loadingProblems(consumer.tarball(name))).toEqual([])
  })
}
