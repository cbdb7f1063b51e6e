import { type ExecFileSyncOptions, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Spec } from './spec.ts'

const root = join(import.meta.dirname, '../..')
const redocly = (args: string[], options: ExecFileSyncOptions) =>
  execFileSync(join(root, 'node_modules/.bin/redocly'), args, {
    cwd: root,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
    ...options,
  })

/**
 * Lints a vendor's spec and joins its files into one document.
 *
 * @throws when the spec does not lint; file, line and rule are on stderr then.
 */
export function bundle(vendor: string): { text: string; spec: Spec } {
  const contents = `specs/${vendor}/openapi.yaml`
  try {
    redocly(['lint', contents, '--format', 'stylish'], { stdio: 'pipe' })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer }
    process.stderr.write(`${stdout}${stderr}`)
    throw new Error(`${contents} does not lint, nothing was generated: mend what is listed above`)
  }
  const folder = mkdtempSync(join(tmpdir(), 'countersign-'))
  try {
    const file = join(folder, 'openapi.json')
    redocly(['bundle', contents, '--output', file, '--component-renaming-conflicts-severity=error'], { stdio: 'pipe' })
    const text = `${readFileSync(file, 'utf8').trimEnd()}\n`
    return { text, spec: JSON.parse(text) as Spec }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
