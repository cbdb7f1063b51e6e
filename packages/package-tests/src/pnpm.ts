import { execFileSync } from 'node:child_process'
import { pnpmCommand } from '../../../scripts/pnpm.ts'

/** Runs the pnpm that runs this. */
export function pnpm(args: string[], cwd: string): void {
  const [command, ...before] = pnpmCommand()
  execFileSync(command, [...before, ...args], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}
