import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle, bundleCommonJs, packageFolder } from './bundle.ts'
import { thirdPartyNotices } from './notices.ts'
import { ownTypes } from './own-types.ts'

/** Writes what is published, beside the declarations that were written before. */
const dist = join(packageFolder, 'dist')
const metafile = await bundle(dist)
await bundleCommonJs(dist)
writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(packageFolder, metafile))
ownTypes(join(packageFolder, '../openapi'), dist)
