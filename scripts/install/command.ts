import { spawn } from 'node:child_process'

/** How to run a command. */
export interface Options {
  cwd: string
  env?: NodeJS.ProcessEnv
  /** A limit against a hang. @default 5 */
  minutes?: number
}

/**
 * Runs a command to its end.
 *
 * @returns what it prints
 * @throws with the end of what it said when it fails
 */
export function command(
  file: string,
  args: string[],
  { cwd, env = process.env, minutes = 5 }: Options,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: minutes * 60_000 })
    let output = ''
    let said = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
      said += chunk
    })
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output)
      else reject(new Error(`${[file, ...args].join(' ')} ended with ${signal ?? code}:\n${lastLines(said)}`))
    })
  })
}

const lastLines = (text: string) => text.trim().split('\n').slice(-40).join('\n')
