import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { git } from './git.ts'

/** What a release is compared with. */
export interface Base {
  commit: string
  /** `the release of 3 May 2027`, for people. */
  name: string
}

/**
 * The last release: the newest commit that `changeset publish` has tagged (`@countersign/client@0.1.0`). Before the first
 * one it is the commit that `start.json` names.
 *
 * @throws when that commit is not here, as in a shallow clone
 */
export function findBase(root: string): Base {
  const tags = git(root, 'tag', '--list', '--merged', 'HEAD', '--sort=-creatordate', '@countersign/*')
  const [tag] = tags.split('\n').filter(Boolean)
  const start = () =>
    (JSON.parse(readFileSync(join(root, 'scripts/release/start.json'), 'utf8')) as { commit: string }).commit
  const ref = tag ?? start()
  try {
    const commit = git(root, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`).trim()
    const date = git(root, 'log', '-1', '--format=%cs', commit).trim()
    return { commit, name: tag ? `${tag}, ${date}` : `the start of this project's releases, ${date}` }
  } catch {
    throw new Error(`${ref}, the last release, is not in this clone: run \`git fetch --unshallow --tags\``)
  }
}
