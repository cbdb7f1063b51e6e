import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../document/workspace.ts'
import { runFor } from '../pool.ts'
import { compiles } from './compiles.ts'
import { failed, type Other } from './other.ts'
import { versions } from './tools.ts'

const { version: redoclyVersion } = JSON.parse(
  readFileSync(join(root, 'node_modules/@redocly/cli/package.json'), 'utf8'),
) as { version: string }

export const heyApi = (tools: string): Other => ({
  name: '@hey-api/openapi-ts',
  version: versions['@hey-api/openapi-ts'],
  promise: 'generates what compiles',
  async take(file, folder, seconds) {
    const command = join(tools, '.bin/openapi-ts')
    const { lines, exitCode, late } = await runFor(
      seconds,
      process.execPath,
      [command, '-i', file, '-o', join(folder, 'out')],
      { cwd: folder },
    )
    if (exitCode !== 0) return failed(lines, late, seconds)
    return compiles(folder, 'out', seconds)
  },
})

export const redocly: Other = {
  name: 'redocly generate-client',
  version: redoclyVersion,
  promise: 'generates what compiles',
  async take(file, folder, seconds) {
    const args = ['generate-client', file, '--output', join(folder, 'client.ts')]
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off' }
    const { lines, exitCode, late } = await runFor(seconds, join(root, 'node_modules/.bin/redocly'), args, {
      cwd: folder,
      env,
    })
    if (exitCode !== 0) return failed(lines, late, seconds)
    return compiles(folder, 'client.ts', seconds)
  },
}
