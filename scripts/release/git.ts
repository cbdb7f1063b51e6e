import { execFileSync } from 'node:child_process'

/**
 * Runs git.
 *
 * @returns what it prints
 * @throws when it fails
 */
export const git = (root: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000, stdio: ['ignore', 'pipe', 'pipe'] })

/** A file as it was at a commit; undefined if it was not there. */
export function fileAt(root: string, commit: string, path: string): string | undefined {
  try {
    return git(root, 'show', `${commit}:${path}`)
  } catch {
    return undefined
  }
}
