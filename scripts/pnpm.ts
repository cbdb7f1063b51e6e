/** The command that runs the pnpm that runs this: npm calls it, and no other is sure to be on the PATH. */
export function pnpmCommand(args: string[]): [command: string, args: string[]] {
  const path = process.env.npm_execpath ?? 'pnpm'
  return /\.[cm]?js$/.test(path) ? [process.execPath, [path, ...args]] : [path, args]
}
