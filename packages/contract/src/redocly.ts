import { createRequire } from 'node:module'
import { capture } from '../../../scripts/process/capture.ts'

const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js')

/** Runs a command of Redocly's. @returns all that it printed, whatever its exit code */
export async function redocly(args: readonly string[], cwd: string): Promise<string> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', NO_COLOR: '1' }
  return (await capture(process.execPath, [cli, ...args], { cwd, env })).printed
}
