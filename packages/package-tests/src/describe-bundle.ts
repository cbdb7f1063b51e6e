import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import type { VendorPackage } from './describe-package.ts'

/** The aim is 6500. This is what is reached: it may shrink, and grows only with a reason in DECISIONS.md. */
const most = 9890

/**
 * What a page loads that uses the client: minified and gzipped. Two chunks load when they are first needed: one for
 * failures, files and answers other than JSON, and openapi-fetch, for `raw`.
 */
async function loadedBytes({ name, factory, consumer }: VendorPackage): Promise<{ bytes: number; chunks: number }> {
  const result = await build({
    stdin: { contents: `export { ${factory} } from '${name}'`, resolveDir: consumer.folder },
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

/** Tests what a vendor's client adds to a page. */
export function describeBundle(vendor: VendorPackage): void {
  test(`the complete client stays below ${most} bytes in a browser bundle`, async () => {
    const { bytes, chunks } = await loadedBytes(vendor)
    expect(bytes).toBeLessThanOrEqual(most)
    expect(chunks).toBe(3)
  })
}
