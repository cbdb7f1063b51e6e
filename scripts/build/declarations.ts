import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withForeignTypes } from './common-js-types.ts'

const root = join(import.meta.dirname, '../..')
/** The compiler leaves the names of the sources in declarations, which only some resolutions understand. */
const relativeImport = /(?<=(?:from|import|import\() ?['"])(\.{1,2}\/[^'"]*)\.[jt]s(?=['"])/g

/**
 * Writes the declarations of a package to `dist`, each as `.d.ts` and as `.d.cts`.
 *
 * @param entries the files that others import
 * @default entries ['src/index.ts']
 * @throws when the package does not compile; the compiler has said why
 */
export function writeDeclarations(packageFolder: string, entries: string[] = ['src/index.ts']): void {
  const target = join(packageFolder, 'dist')
  emit(packageFolder, target)
  const kept = new Set<string>()
  for (const entry of entries) addReached(target, entry.replace(/^src\/(.*)\.ts$/, '$1.d.ts'), kept)
  for (const file of globSync('**/*.d.ts', { cwd: target })) {
    const path = join(target, file)
    const text = readFileSync(path, 'utf8')
    rmSync(path)
    if (!kept.has(file)) continue
    writeFileSync(path, text.replaceAll(relativeImport, '$1.js'))
    const required = withForeignTypes(text.replaceAll(relativeImport, '$1.cjs'), packageFolder)
    writeFileSync(path.replace(/ts$/, 'cts'), required)
  }
}

function emit(packageFolder: string, target: string): void {
  const source = join(packageFolder, 'src')
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
}

/** Adds a declaration and those it imports: what lies behind the entries is nobody's business outside. */
function addReached(target: string, file: string, reached: Set<string>): void {
  if (reached.has(file)) return
  reached.add(file)
  const text = readFileSync(join(target, file), 'utf8')
  for (const [, path = ''] of text.matchAll(relativeImport))
    addReached(target, join(file, '..', `${path}.d.ts`), reached)
}
