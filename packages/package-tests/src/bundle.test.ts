import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { folder, vendors } from './published.ts'

/** What a page loads that uses one vendor's client: minified and gzipped. openapi-fetch is a chunk of its own, for `raw`. */
async function loadedBytes(name: string, factory: string): Promise<{ bytes: number; chunks: number }> {
  const result = await build({
    stdin: { contents: `export { ${factory} } from '${name}'`, resolveDir: folder },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'out',
    write: false,
  })
  const entry = result.outputFiles.find(({ path }) => path.endsWith('stdin.js'))
  if (!entry) throw new Error('esbuild made no entry')
  return { bytes: gzipSync(entry.contents, { level: 9 }).length, chunks: result.outputFiles.length }
}

describe('in a browser bundle', () => {
  test.each(vendors)('the complete client of $name stays below 5.5 kB', async ({ name, factory }) => {
    const { bytes, chunks } = await loadedBytes(name, factory)
    expect(bytes).toBeLessThanOrEqual(5500)
    expect(chunks).toBe(2)
  })
})
