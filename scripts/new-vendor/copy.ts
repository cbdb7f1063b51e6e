import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pnpmCommand } from '../pnpm.ts'

/** For tests: a copy of this repository, installed without network, in which a command may do what it likes. */
export interface Copy {
  folder: string
  /** The files that differ from how the copy began, as git says it: `?? specs/acme/`. */
  changes(): string[]
  remove(): void
}

const root = join(import.meta.dirname, '../..')

export function copyRepository(): Copy {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'countersign-copy-')))
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' })
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
  for (const file of listed.split('\0').filter(Boolean)) cpSync(join(root, file), join(folder, file))
  const [command, args] = pnpmCommand(['install', '--offline', '--frozen-lockfile', '--silent'])
  execFileSync(command, args, { cwd: folder })
  git('init', '--quiet')
  git('add', '--all')
  git('-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message', 'as it was')
  return {
    folder,
    changes: () => git('status', '--short').split('\n').filter(Boolean),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
