import { cpSync, globSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle, bundleCommonJs, packageFolder } from './bundle.ts'
import { thirdPartyNotices } from './notices.ts'
import { ownTypes } from './own-types.ts'

/** Writes what is published, beside the types that `tsc` wrote before: as ES modules, and in `cjs` for `require`. */
const dist = join(packageFolder, 'dist')
const metafile = await bundle(dist)
writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(packageFolder, metafile))
ownTypes(join(packageFolder, '../..'), dist)

const cjs = join(dist, 'cjs')
await bundleCommonJs(cjs)
writeFileSync(join(cjs, 'package.json'), '{ "type": "commonjs" }\n')
for (const file of globSync('**/*.d.ts', { cwd: dist, exclude: (name) => name === 'cjs' }))
  cpSync(join(dist, file), join(cjs, file))
