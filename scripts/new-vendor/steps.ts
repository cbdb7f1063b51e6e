import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pnpmCommand } from '../pnpm.ts'

/** Runs a command of the repository; what it prints is the message of the error it ends with. */
export function run(root: string, command: string, args: string[], signal: AbortSignal): Promise<string> {
  const child = spawn(command, args, {
    cwd: root,
    signal,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', CI: '' },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve(printed) : reject(new Error(printed.trim() || `${command} ended with ${code}`)),
    )
  })
}

/** Links a new package to those it uses. Everything it needs is there already, so no registry is asked. */
export function install(root: string, signal: AbortSignal): Promise<string> {
  const [command, args] = pnpmCommand(['install', '--offline', '--no-frozen-lockfile'])
  return run(root, command, args, signal)
}

export const generate = (root: string, vendor: string, signal: AbortSignal): Promise<string> =>
  run(root, process.execPath, [join(root, 'scripts/generate/index.ts'), vendor], signal)

/** Runs the contract tests of a vendor, and keeps what they prove. */
export const prove = (root: string, vendor: string, signal: AbortSignal): Promise<string> =>
  run(root, process.execPath, [join(root, 'scripts/ledger/index.ts'), vendor], signal)

/** Formats what was written as the linter wants it. */
export const format = (root: string, files: string[], signal: AbortSignal): Promise<string> =>
  run(root, join(root, 'node_modules/.bin/biome'), ['check', '--write', ...files], signal)

/** The text of a file. */
export const read = (root: string, file: string): string => readFileSync(join(root, file), 'utf8')
