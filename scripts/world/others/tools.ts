import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '../directory/fetch.ts'

/** The tools that are fetched when they are asked for; Redocly's is here anyway. */
export const versions = { '@hey-api/openapi-ts': '0.99.0', '@stoplight/prism-cli': '5.16.0', typescript: '5.9.3' }

/** The folder of a tool's commands. */
export function fetchTools(progress: (line: string) => void): string {
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`)
  const folder = join(cacheFolder(), `tools-${Object.values(versions).join('-')}`)
  if (!existsSync(folder)) {
    progress(`fetches ${packages.join(', ')} from npm`)
    const work = `${folder}.${process.pid}`
    mkdirSync(work, { recursive: true })
    try {
      writeFileSync(join(work, 'package.json'), '{ "private": true }\n')
      const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1']
      execFileSync('npm', ['install', ...options, ...packages], { cwd: work, stdio: ['ignore', 'ignore', 'inherit'] })
      renameSync(work, folder)
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  }
  return join(folder, 'node_modules')
}
