import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript-5.9'
import { readManifest } from '../consumer.ts'

/** What a package holds besides what its entries reach. */
const plain = ['package.json', 'README.md', 'LICENSE']
const notices = 'dist/THIRD-PARTY-NOTICES.txt'
const optional = ['CHANGELOG.md', notices]
/** What a package tells assistants, where it says that it holds it. */
const skill = 'SKILL.md'

/**
 * What is wrong with the files of an unpacked package: it must hold its entries, all that these load, the source maps and
 * the declarations of both module systems, a README, the licence, the changelog of a released version, and nothing else.
 *
 * @returns one line each
 */
export function fileProblems(at: string): string[] {
  const files = globSync('**/*', { cwd: at, withFileTypes: true, exclude: (entry) => entry.name === 'node_modules' })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(at, join(entry.parentPath, entry.name)))
  const { version, files: listed = [] } = readManifest(at)
  const entries = namedFiles(at)
  const needed = new Set([
    ...plain,
    ...(listed.includes(skill) ? [skill] : []),
    ...(version === '0.0.0' ? [] : ['CHANGELOG.md']),
    ...entries,
  ])
  for (const file of entries) addReached(at, file, needed)
  // Where other people's packages are bundled too, maps would be larger than all the rest.
  if (!files.includes(notices))
    for (const file of [...needed]) if (/^dist\/.*\.c?js$/.test(file)) needed.add(`${file}.map`)
  return [
    ...[...needed].filter((file) => !existsSync(join(at, file))).map((file) => `${file} is missing`),
    ...files.filter((file) => !needed.has(file) && !optional.includes(file)).map((file) => `${file} is not needed`),
    ...files.filter((file) => file.endsWith('.map')).flatMap((file) => mapProblems(at, file)),
    // Jest runs CommonJS in a context in which `import()` throws. Types in comments are no calls.
    ...files
      .filter((file) => file.endsWith('.cjs') && /^(?!\s*\*).*\bimport\(/m.test(readFileSync(join(at, file), 'utf8')))
      .map((file) => `${file} loads with import(), which not every test runner knows`),
  ]
}

/** The files that a manifest names. */
function namedFiles(at: string): string[] {
  const { main, types, typesVersions, exports, bin } = readManifest(at)
  return [...new Set(leaves([main, types, typesVersions, exports, bin]).map((file) => file.replace(/^\.\//, '')))]
}

function leaves(node: unknown): string[] {
  if (typeof node === 'string') return [node]
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(leaves) : []
}

/** Adds the files of the package that a file imports, sooner or later. */
function addReached(at: string, file: string, reached: Set<string>): void {
  if (!/\.c?[jt]s$/.test(file) || !existsSync(join(at, file))) return
  const isDeclaration = /\.d\.c?ts$/.test(file)
  for (const { fileName } of ts.preProcessFile(readFileSync(join(at, file), 'utf8'), true, true).importedFiles) {
    if (!fileName.startsWith('.')) continue
    const target = join(dirname(file), isDeclaration ? fileName.replace(/\.(c?)js$/, '.d.$1ts') : fileName)
    if (reached.has(target)) continue
    reached.add(target)
    addReached(at, target, reached)
  }
}

/** A map is of use where the sources are not: it must hold them, and no path of the machine that made it. */
function mapProblems(at: string, file: string): string[] {
  const { sources, sourcesContent } = JSON.parse(readFileSync(join(at, file), 'utf8')) as Record<string, string[]>
  const absolute = sources?.filter((source) => source.startsWith('/') || source.includes(':')) ?? []
  return [
    ...absolute.map((source) => `${file} names ${source}`),
    ...(sourcesContent?.length === sources?.length ? [] : [`${file} lacks the sources`]),
  ]
}
