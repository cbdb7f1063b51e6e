import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/**
 * Writes the declarations of a package to `dist`, each as `.d.ts` and as `.d.cts`.
 *
 * @throws when the package does not compile; the compiler has said why
 */
export function writeDeclarations(packageFolder: string): void {
  const source = join(packageFolder, 'src')
  const target = join(packageFolder, 'dist')
  const folder = mkdtempSync(join(tmpdir(), 'countersign-build-'))
  const config = join(folder, 'tsconfig.json')
  const settings = {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: {
      noEmit: false,
      emitDeclarationOnly: true,
      rootDir: source,
      outDir: target,
      typeRoots: [join(root, 'node_modules/@types')],
    },
    include: [source],
    exclude: [join(source, '**/*.test.ts'), join(source, '**/*.test-d.ts'), join(source, 'testing.ts')],
  }
  try {
    writeFileSync(config, JSON.stringify(settings))
    execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', config], { stdio: 'inherit' })
  } catch {
    throw new Error(`The declarations of ${packageFolder} could not be written, see above`)
  } finally {
    rmSync(folder, { recursive: true })
  }
  for (const file of globSync('**/*.d.ts', { cwd: target })) {
    const text = readFileSync(join(target, file), 'utf8')
    writeFileSync(
      join(target, file.replace(/ts$/, 'cts')),
      text.replaceAll(/(['"]\.{1,2}\/[^'"]*)\.js(['"])/g, '$1.cjs$2'),
    )
  }
}
