import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { writeDeclarations } from '../../../scripts/build/declarations.ts'

const reader = '@countersign/openapi'

/**
 * Lets the declarations of the package stand by themselves: those of the private reader of specs are put beside them, and
 * what imports it by name imports them.
 */
export function ownTypes(readerFolder: string, dist: string): void {
  writeDeclarations(readerFolder)
  const written = join(readerFolder, 'dist')
  cpSync(written, join(dist, 'openapi'), { recursive: true, filter: (source) => !/testing(\/|$)/.test(source) })
  rmSync(written, { recursive: true })
  for (const file of globSync('**/*.d.{ts,cts}', { cwd: dist })) {
    const path = join(dist, file)
    const extension = file.endsWith('.cts') ? 'cjs' : 'js'
    const index = relative(dirname(path), join(dist, `openapi/index.${extension}`)).replaceAll('\\', '/')
    const text = readFileSync(path, 'utf8')
      .replaceAll(`'${reader}'`, `'${index.startsWith('.') ? index : `./${index}`}'`)
      .replaceAll(/('\.{1,2}\/[^']*)\.ts'/g, `$1.${extension}'`)
    writeFileSync(path, text)
  }
}
