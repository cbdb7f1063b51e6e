import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Runs turbo tasks with their output in the terminal, and resolves to the exit code. */
export function turbo(tasks: string[], options: string[] = []): Promise<number> {
  const child = spawn(join(root, 'node_modules/.bin/turbo'), ['run', ...tasks, '--output-logs=new-only', ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', REDOCLY_TELEMETRY: 'off' },
  })
  return new Promise((resolve) => {
    child.on('close', (code) => resolve(code ?? 1))
  })
}
