import { relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import { root } from '../root.ts'

/** Bytes of code. */
export interface Size {
  minified: number
  gzipped: number
}

export interface BundleOptions {
  /**
   * Puts what is imported at run time into files of their own, which then do not count.
   * @default false
   */
  splitting?: boolean
  /** @default 'browser' */
  platform?: 'browser' | 'node'
}

/**
 * Bundles a module as an application would and measures what is loaded at once: the entry and what it imports
 * statically, each file gzipped by itself.
 *
 * @param source the module's text; its imports are resolved as those of this package
 * @throws when it cannot be bundled for the platform
 */
export async function measureBundle(
  source: string,
  { splitting = false, platform = 'browser' }: BundleOptions = {},
): Promise<Size> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
    absWorkingDir: root,
    outdir: 'bundle',
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
    splitting,
    platform,
  })
  const loaded = listLoaded(metafile)
  const files = outputFiles.filter(({ path }) => loaded.has(relative(root, path).replaceAll('\\', '/')))
  const add = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0)
  return {
    minified: add(files.map(({ contents }) => contents.byteLength)),
    gzipped: add(files.map(({ contents }) => gzipSync(contents, { level: 9 }).byteLength)),
  }
}

/** The entry and every file that it imports statically, directly or through others. */
function listLoaded({ outputs }: Metafile): Set<string> {
  const loaded = new Set(Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === '<stdin>'))
  for (const path of loaded) {
    for (const imported of outputs[path]?.imports ?? []) {
      if (imported.kind === 'import-statement') loaded.add(imported.path)
    }
  }
  return loaded
}
