import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle, packageFolder } from './bundle.ts'
import { thirdPartyNotices } from './notices.ts'

/** Writes what is published, beside the types that `tsc` wrote before. */
const metafile = await bundle('dist')
writeFileSync(join(packageFolder, 'dist/THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(packageFolder, metafile))
