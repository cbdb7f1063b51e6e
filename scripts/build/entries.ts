import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'

interface Manifest {
  publishConfig: { exports: Record<string, string | { import: { default: string } }> }
}

/**
 * In a package of ES modules esbuild takes all of `module.exports` for the default export, as Node's `import` does. What is
 * required here has an export `default` where it has one (openapi-fetch).
 */
const nodeInterop = /(\b__toESM\(require\("[^"]+"\)), 1\)/g

/** The files of a package that others import: `./dist/index.js` comes from `src/index.ts`. */
export function readEntries(packageFolder: string): string[] {
  const { publishConfig } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as Manifest
  return Object.values(publishConfig.exports).flatMap((target) =>
    typeof target === 'string' ? [] : [`src/${basename(target.import.default, '.js')}.ts`],
  )
}

/**
 * Bundles each entry into one file; what an ES module loads later is a file of its own. CommonJS has everything in one
 * file: nobody loads it over a network, and not every test runner knows `import()`.
 */
export async function bundleEntries(packageFolder: string, entryPoints: string[]): Promise<void> {
  const shared: BuildOptions = {
    absWorkingDir: packageFolder,
    entryPoints,
    outdir: 'dist',
    bundle: true,
    packages: 'external',
    platform: 'neutral',
    target: 'es2022',
    sourcemap: true,
    logLevel: 'warning',
  }
  await build({ ...shared, format: 'esm', splitting: true, chunkNames: '[name]' })
  const { outputFiles } = await build({ ...shared, format: 'cjs', outExtension: { '.js': '.cjs' }, write: false })
  for (const { path, text } of outputFiles) writeFileSync(path, text.replaceAll(nodeInterop, '$1)'))
}
