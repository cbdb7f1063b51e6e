import { execFileSync } from 'node:child_process'
import { pnpmCommand } from '../../../scripts/pnpm.ts'

/** Runs the pnpm that runs this. */
export function pnpm(args: string[], cwd: string): void {
  const [command, all] = pnpmCommand(args)
  execFileSync(command, all, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}
