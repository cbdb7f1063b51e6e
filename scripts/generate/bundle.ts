import { type ExecFileSyncOptions, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Spec } from './spec.ts'

const tools = join(import.meta.dirname, '../..')

/**
 * Lints a vendor's spec and joins its files into one document.
 *
 * @param root the folder that holds `specs`
 * @throws when the spec does not lint; the message has file, line and rule
 */
export function bundle(vendor: string, root = tools): { text: string; spec: Spec } {
  const contents = `specs/${vendor}/openapi.yaml`
  const options: ExecFileSyncOptions = { cwd: root, stdio: 'pipe', env: { ...process.env, REDOCLY_TELEMETRY: 'off' } }
  const redocly = (...args: string[]) =>
    execFileSync(join(tools, 'node_modules/.bin/redocly'), [...args, '--config', join(tools, 'redocly.yaml')], options)
  try {
    redocly('lint', contents, '--format', 'stylish')
  } catch (error) {
    const { stdout } = error as { stdout: Buffer }
    throw new Error(`${stdout}\n${contents} does not lint, nothing was generated: mend what is listed above`)
  }
  const folder = mkdtempSync(join(tmpdir(), 'countersign-'))
  try {
    const file = join(folder, 'openapi.json')
    redocly('bundle', contents, '--output', file, '--component-renaming-conflicts-severity=error')
    const text = `${readFileSync(file, 'utf8').trimEnd()}\n`
    return { text, spec: JSON.parse(text) as Spec }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
