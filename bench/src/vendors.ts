import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './root.ts'

/** Every vendor there is. */
export const vendors = globSync('*/openapi.gen.json', { cwd: join(root, 'packages') })
  .map(dirname)
  .sort()

/** File of a vendor's bundled spec. */
export const bundleOf = (vendor: string): string => join(root, 'packages', vendor, 'openapi.gen.json')
