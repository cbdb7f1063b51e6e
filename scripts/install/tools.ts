import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pnpmCommand } from '../pnpm.ts'
import { command } from './command.ts'

/** Where the programs stand that use the packages, and the heavy tools that run them. */
export const runtimes = join(import.meta.dirname, '../../runtimes')

/**
 * Installs what `runtimes/pnpm-lock.yaml` names; the network settings of this machine apply.
 *
 * @throws with what pnpm says; it does not try for minutes
 */
export async function installTools(): Promise<void> {
  const patience = ['--config.fetch-retries=1', '--config.fetch-timeout=60000', '--reporter=append-only']
  await command(...pnpmCommand(['install', '--frozen-lockfile', ...patience]), { cwd: runtimes, minutes: 10 })
}

/** A command of a tool. */
export const tool = (name: string): string => join(runtimes, 'node_modules/.bin', name)

/** A file of a tool's package. */
export const toolFile = (name: string, file: string): string => join(runtimes, 'node_modules', name, file)

interface Manifest {
  dependencies: Record<string, string>
}

/** The packages of a kind, as `node-20` and `node-26` are of `node-`, with the versions they stand for. */
export function toolsOf(prefix: string): { name: string; version: string; isThere: boolean }[] {
  const { dependencies } = JSON.parse(readFileSync(join(runtimes, 'package.json'), 'utf8')) as Manifest
  return Object.entries(dependencies)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, version]) => ({
      name,
      version: version.replace(/^npm:.*@/, ''),
      isThere: existsSync(join(runtimes, 'node_modules', name, 'package.json')),
    }))
}
