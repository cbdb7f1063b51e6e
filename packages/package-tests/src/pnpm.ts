import { execFileSync } from 'node:child_process'

/** Runs the pnpm that runs this. */
export function pnpm(args: string[], cwd: string): void {
  const path = process.env.npm_execpath ?? 'pnpm'
  const [command = '', ...before] = /\.[cm]?js$/.test(path) ? [process.execPath, path] : [path]
  execFileSync(command, [...before, ...args], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}
