import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach } from 'vitest'
import { addPackage, bundleTemplate, createRepository } from '../../testing.ts'
import { checkVendorLayout } from './index.ts'

/** A repository with one vendor for each test of a file. */
export function startRepository() {
  let bundle = ''
  let root = ''
  beforeAll(async () => {
    bundle = await bundleTemplate()
  })
  beforeEach(() => {
    root = createRepository(['acme'])
    addPackage(root, 'acme', bundle)
  })
  afterEach(() => rmSync(root, { recursive: true }))
  return {
    root: () => root,
    /** The bundle of its spec. */
    bundle: () => bundle,
    inSpec: (name: string) => join(root, 'specs/acme', name),
    inPackage: (name: string) => join(root, 'packages/acme', name),
    layout: () => checkVendorLayout(root, 'acme'),
  }
}
