import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** The path of a Node of another version. The versions are dependencies of this package, so that none gets in the way of the scripts' own. */
export const nodeOf = (version: '20' | '22' | '24'): string =>
  join(dirname(require.resolve(`node-${version}/package.json`)), 'bin/node')
