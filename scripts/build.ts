import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Builds the package it is called in, from nothing: what is published must not hold a file of an earlier build.
 * With `--types-only` it writes declarations alone.
 */
const root = join(import.meta.dirname, '..')
const source = join(process.cwd(), 'src')
const target = join(process.cwd(), 'dist')
const folder = mkdtempSync(join(tmpdir(), 'countersign-build-'))
const config = join(folder, 'tsconfig.json')
const options = {
  noEmit: false,
  emitDeclarationOnly: process.argv.includes('--types-only'),
  rootDir: source,
  outDir: target,
  typeRoots: [join(root, 'node_modules/@types')],
}
rmSync(target, { recursive: true, force: true })
writeFileSync(
  config,
  JSON.stringify({
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: options,
    include: [source],
    exclude: [join(source, '**/*.test.ts'), join(source, '**/*.test-d.ts'), join(source, 'testing.ts')],
  }),
)
try {
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', config], { stdio: 'inherit' })
} catch {
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
