import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

const reader = '@countersign/openapi'

/**
 * Lets the declarations of the package stand by themselves: those of the private reader of specs are put beside them, and
 * what imports it by name imports them.
 */
export function ownTypes(root: string, dist: string): void {
  const source = join(root, 'packages/openapi/src')
  const folder = mkdtempSync(join(tmpdir(), 'countersign-types-'))
  const config = join(folder, 'tsconfig.json')
  const typeRoots = [join(root, 'node_modules/@types')]
  const options = {
    noEmit: false,
    emitDeclarationOnly: true,
    rootDir: source,
    outDir: join(dist, 'openapi'),
    typeRoots,
  }
  const files = globSync('**/*.ts', { cwd: source, exclude: (name) => /\.test(-d)?\.ts$/.test(name) })
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(root, 'tsconfig.base.json'),
      compilerOptions: options,
      files: files.filter((file) => !/test/.test(file)).map((file) => join(source, file)),
    }),
  )
  try {
    execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', config], { stdio: 'inherit' })
  } finally {
    rmSync(folder, { recursive: true })
  }
  for (const file of globSync('**/*.d.ts', { cwd: dist })) {
    const path = join(dist, file)
    const text = readFileSync(path, 'utf8')
    if (!text.includes(`'${reader}'`)) continue
    const index = relative(dirname(path), join(dist, 'openapi/index.js')).replaceAll('\\', '/')
    writeFileSync(path, text.replaceAll(`'${reader}'`, `'${index.startsWith('.') ? index : `./${index}`}'`))
  }
}
