import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import spec from '@countersign/docusign/openapi.json' with { type: 'json' }
import { transformSync } from 'esbuild'
import { root } from '../root.ts'

/** The operations that Redocly's client gets. */
export const slice = ['listUserSignatures', 'createUserSignatures', 'getUserSignature']

/**
 * Generates a client with `redocly generate-client` from three operations of our spec and strips its types.
 *
 * @param folder where to put it
 * @returns the path of the JavaScript file
 */
export function generateRedoclyClient(folder: string): string {
  const description = join(folder, 'slice.json')
  writeFileSync(description, JSON.stringify({ ...spec, paths: slicePaths() }))
  const source = join(folder, 'redocly-client.ts')
  execFileSync(join(root, 'node_modules/.bin/redocly'), ['generate-client', description, '--output', source], {
    cwd: folder,
    stdio: 'pipe',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
  })
  const file = join(folder, 'redocly-client.mjs')
  writeFileSync(file, transformSync(readFileSync(source, 'utf8'), { loader: 'ts', target: 'es2022' }).code)
  return file
}

/** The paths with nothing but the operations of the slice. */
function slicePaths(): object {
  const paths = Object.entries(spec.paths).map(([path, item]) => {
    const kept = Object.entries(item).filter(
      ([, part]) => !('operationId' in part) || slice.includes(part.operationId as string),
    )
    return [path, Object.fromEntries(kept)] as const
  })
  return Object.fromEntries(paths.filter(([, item]) => Object.values(item).some((part) => 'operationId' in part)))
}
