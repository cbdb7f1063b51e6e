import { type ExecFileSyncOptions, execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import sirv from 'sirv'
import { root } from '../root.ts'
import { bundleOf } from '../vendors.ts'
import { pnpm } from '../workbench/pack.ts'

/** What the page of Scalar is made with. */
export const scalarVersion = '1.72.1'

/** A page in a folder that is served. */
export interface Served {
  readonly url: string
  close(): void
}

/** Our docs, built. */
export function buildOurs(): string {
  pnpm(['run', 'site'], join(root, 'packages/docs'))
  return join(root, 'packages/docs/dist')
}

/**
 * A page that renders a spec with Scalar, as its own documentation has it, without anything from elsewhere.
 *
 * @param folder an empty one
 * @throws when npm cannot fetch Scalar
 */
export function buildScalar(folder: string, vendor: string): string {
  const name = `@scalar/api-reference@${scalarVersion}`
  const options: ExecFileSyncOptions = { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] }
  const [tarball = ''] = String(execFileSync('npm', ['pack', name, '--silent'], options)).split('\n')
  execFileSync('tar', ['-xzf', tarball], options)
  const files = {
    'scalar.js': readFileSync(join(folder, 'package/dist/browser/standalone.js'), 'utf8'),
    'openapi.json': readFileSync(bundleOf(vendor), 'utf8'),
    'index.html': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${vendor}</title></head>
<body><div id="app"></div><script src="scalar.js"></script>
<script>Scalar.createApiReference('#app', { url: 'openapi.json', withDefaultFonts: false, telemetry: false })</script></body></html>
`,
  }
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(join(folder, file), text)
    writeFileSync(join(folder, `${file}.gz`), gzipSync(text, { level: 9 }))
  }
  return folder
}

/** Serves a folder, compressed where the files are. */
export async function serve(folder: string, page: string): Promise<Served> {
  const server = createServer(sirv(folder, { gzip: true }))
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${page}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
