import { join } from 'node:path'
import { build } from 'esbuild'
import { writeCompressed } from './compress.ts'

/** Writes the script that all pages share: Redoc, made to ask no other host for anything. */
export async function buildScript(file: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page.ts')],
    outfile: file,
    bundle: true,
    minify: true,
    format: 'iife',
    legalComments: 'linked',
    logLevel: 'warning',
    write: false,
  })
  for (const { path, text } of outputFiles) {
    // Redoc shows a logo from its CDN; the page's policy would block it, with an error in the console.
    writeCompressed(path, text.replaceAll(/https:\/\/cdn\.redoc\.ly\/[\w./-]+/g, 'data:,'))
  }
}
