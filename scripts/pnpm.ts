/** The pnpm that runs this, as a command and its first arguments; the one on the PATH where none does. */
export function pnpmCommand(): [command: string, ...before: string[]] {
  const path = process.env.npm_execpath ?? 'pnpm'
  return /\.[cm]?js$/.test(path) ? [process.execPath, path] : [path]
}
